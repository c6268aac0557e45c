import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

export function useChangePassword() {
  return useMutation({
    mutationKey: [topics.session, 'password'],
    mutationFn: (change: { current: string; password: string }) =>
      api.put('/session/password', { body: change }),
  });
}
