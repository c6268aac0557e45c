import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { type Session, useReplaceSession } from '@/lib/session';
import { topics } from '@/lib/query-keys';

export interface Credentials {
  email: string;
  password: string;
}

export function useSignIn() {
  const replaceSession = useReplaceSession();
  return useMutation({
    mutationKey: [topics.session, 'sign-in'],
    mutationFn: (credentials: Credentials) => http.post<Session>('/session', credentials),
    onSuccess: replaceSession,
  });
}
