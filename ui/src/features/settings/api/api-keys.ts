import type { ApiKeyIssuedResponse, ApiKeyKeyResponse } from '@/generated/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { Permission } from '@/lib/session';

export type ApiKey = ApiKeyKeyResponse;

/** A key right after it was made: never shown again. */
export type NewApiKey = ApiKeyIssuedResponse;

const key = [topics.access, 'api-keys'];

export const apiKeysQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => api.get('/api-keys', { signal }),
  select: (list) => list.items,
});

export function useCreateApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: { name: string; scopes: Permission[] }) => api.post('/api-keys', { body: request }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
    gcTime: 0,
  });
}

export function useRevokeApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete('/api-keys/{id}', { path: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
