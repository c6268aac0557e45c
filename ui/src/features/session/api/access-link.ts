import type { AccessLinkPreviewResponse } from '@/generated/api';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

export type AccessLink = AccessLinkPreviewResponse;

export const accessLinkQuery = (token: string) =>
  queryOptions({
    queryKey: [topics.session, 'access-link', token],
    queryFn: ({ signal }) => api.get('/access-links/{token}', { path: { token }, signal }),
    retry: false,
  });

export function useUseAccessLink(token: string) {
  return useMutation({
    mutationKey: [topics.session, 'access-link'],
    mutationFn: (password: string) =>
      api.post('/access-links/{token}', { path: { token }, body: { password } }),
  });
}
