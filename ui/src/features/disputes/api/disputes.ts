import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Page, send } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import { type Dispute, type DisputeStatus, isOpen } from '@/lib/reference/disputes';
import type { Task } from '@/lib/reference/tasks';

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

/** The viewer's task to decide a dispute, if they are asked. */
export const reviewTaskQuery = ({ id, status, instance }: Pick<Dispute, 'id' | 'status' | 'instance'>) =>
  queryOptions({
    queryKey: [topics.tasks, 'dispute', id, status],
    queryFn: ({ signal }) =>
      send<Page<Task>>('GET', '/tasks', {
        query: { assignee: 'me', status: 'open', form: 'dispute-review', size: 100 },
        signal,
      }),
    select: ({ items }) =>
      items.find(({ process }) => instance !== null && process?.instance === instance) ?? null,
    enabled: isOpen({ status }),
  });
