import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import { type Dispute, type DisputeStatus, isOpen } from '@/lib/reference/disputes';

export interface DisputeFilter {
  status: DisputeStatus | null;
  mine: boolean;
  page: number;
}

export const disputesQuery = (filter: DisputeFilter) =>
  queryOptions({
    queryKey: [topics.disputes, filter],
    queryFn: ({ signal }) => api.get('/disputes', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

export const disputeQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.disputes, 'one', id],
    queryFn: ({ signal }) => api.get('/disputes/{id}', { path: { id }, signal }),
  });

export function useWithdraw(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post('/disputes/{id}/withdraw', { path: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.disputes] }),
  });
}

/** The viewer's task to decide a dispute, if they are asked. */
export const reviewTaskQuery = ({ id, status, instance }: Pick<Dispute, 'id' | 'status' | 'instance'>) =>
  queryOptions({
    queryKey: [topics.tasks, 'dispute', id, status],
    queryFn: ({ signal }) =>
      api.get('/tasks', {
        query: { assignee: 'me', status: 'open', form: 'dispute-review', size: 100 },
        signal,
      }),
    select: ({ items }) =>
      items.find(({ process }) => instance !== null && process?.instance === instance) ?? null,
    enabled: isOpen({ status }),
  });
