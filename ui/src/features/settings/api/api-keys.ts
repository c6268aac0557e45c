import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http, type Items } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Permission } from '@/lib/session';

export interface ApiKey {
  id: string;
  name: string;
  scopes: Permission[];
  /** How the key begins, to tell keys apart. */
  prefix: string;
  createdAt: string;
  lastUsedAt?: string | null;
  revokedAt?: string | null;
}

/** A key right after it was made: never shown again. */
export interface NewApiKey extends ApiKey {
  key: string;
}

const key = [topics.access, 'api-keys'];

export const apiKeysQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => http.get<Items<ApiKey>>('/api-keys', undefined, signal),
  select: (list) => list.items,
});

export function useCreateApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: { name: string; scopes: Permission[] }) =>
      http.post<NewApiKey>('/api-keys', request),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
    gcTime: 0,
  });
}

export function useRevokeApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete<undefined>(`/api-keys/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
