import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { topics } from '@/lib/query-keys';

export function useChangePassword() {
  return useMutation({
    mutationKey: [topics.session, 'password'],
    mutationFn: (change: { current: string; password: string }) =>
      http.put<undefined>('/session/password', change),
  });
}
