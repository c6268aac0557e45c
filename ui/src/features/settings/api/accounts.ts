import type { AccountLinkResponse, AccountResponse, NewAccountRequest } from '@/generated/api';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

export type ManagedAccount = AccountResponse;

/** Leads to a page where a password is chosen, once and for a limited time. */
export type IssuedLink = AccountLinkResponse;

export type Invitation = NewAccountRequest;

const key = [topics.access, 'accounts'];

export const accountsQuery = (page: number) =>
  queryOptions({
    queryKey: [...key, page],
    queryFn: ({ signal }) => api.get('/accounts', { query: { page }, signal }),
    placeholderData: keepPreviousData,
  });

export function useInvite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (invitation: Invitation) => api.post('/accounts', { body: invitation }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useChangeAccount(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Partial<Pick<ManagedAccount, 'name' | 'roles' | 'disabled'>>) =>
      api.patch('/accounts/{id}', { path: { id }, body: change }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useResetLink() {
  return useMutation({
    mutationFn: (id: string) => api.post('/accounts/{id}/reset-link', { path: { id } }),
  });
}
