import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Locale } from '@/lib/format';
import { http, type Page } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Role } from '@/lib/session';

export interface ManagedAccount {
  id: string;
  email: string;
  name: string;
  roles: Role[];
  personId: string | null;
  locale: Locale | null;
  disabled: boolean;
  /** Has not chosen a password yet. */
  invited: boolean;
}

/** Leads to a page where a password is chosen, once and for a limited time. */
export interface IssuedLink {
  url: string;
  expiresAt: string;
}

export interface Invitation {
  email: string;
  name: string;
  roles: Role[];
  /** Key of the person whose numbers are theirs. */
  person: string | null;
  locale: Locale;
}

const key = [topics.access, 'accounts'];

export const accountsQuery = (page: number) =>
  queryOptions({
    queryKey: [...key, page],
    queryFn: ({ signal }) => http.get<Page<ManagedAccount>>('/accounts', { page }, signal),
    placeholderData: keepPreviousData,
  });

export function useInvite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (invitation: Invitation) =>
      http.post<{ account: ManagedAccount; link: IssuedLink }>('/accounts', invitation),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useChangeAccount(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Partial<Pick<ManagedAccount, 'name' | 'roles' | 'disabled'>>) =>
      http.patch<ManagedAccount>(`/accounts/${id}`, change),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useResetLink() {
  return useMutation({
    mutationFn: (id: string) => http.post<IssuedLink>(`/accounts/${id}/reset-link`),
  });
}
