import { queryOptions, useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { topics } from '@/lib/query-keys';

export interface AccessLink {
  purpose: 'invitation' | 'reset';
  email: string;
  organization: string;
}

export const accessLinkQuery = (token: string) =>
  queryOptions({
    queryKey: [topics.session, 'access-link', token],
    queryFn: ({ signal }) =>
      http.get<AccessLink>(`/access-links/${encodeURIComponent(token)}`, undefined, signal),
    retry: false,
  });

export function useUseAccessLink(token: string) {
  return useMutation({
    mutationKey: [topics.session, 'access-link'],
    mutationFn: (password: string) =>
      http.post<undefined>(`/access-links/${encodeURIComponent(token)}`, { password }),
  });
}
