import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Page, send } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Dispute, DisputeStatus } from '@/lib/reference/disputes';

export interface DisputeFilter {
  status: DisputeStatus | null;
  mine: boolean;
  page: number;
}

export const disputesQuery = (filter: DisputeFilter) =>
  queryOptions({
    queryKey: [topics.disputes, filter],
    queryFn: ({ signal }) => send<Page<Dispute>>('GET', '/disputes', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

export const disputeQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.disputes, 'one', id],
    queryFn: ({ signal }) => send<Dispute>('GET', `/disputes/${encodeURIComponent(id)}`, { signal }),
  });

export function useWithdraw(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => send<undefined>('POST', `/disputes/${encodeURIComponent(id)}/withdraw`, {}),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.disputes] }),
  });
}
