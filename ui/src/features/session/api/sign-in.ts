import type { SessionSignInRequest } from '@/generated/api';
import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { useReplaceSession } from '@/lib/session';
import { topics } from '@/lib/query-keys';

export type Credentials = SessionSignInRequest;

export function useSignIn() {
  const replaceSession = useReplaceSession();
  return useMutation({
    mutationKey: [topics.session, 'sign-in'],
    mutationFn: (credentials: Credentials) => api.post('/session', { body: credentials }),
    onSuccess: replaceSession,
  });
}
