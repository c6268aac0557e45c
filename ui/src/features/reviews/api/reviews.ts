import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Page, send } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { PersonName } from '@/lib/reference/awards';

export const reviewStatuses = ['open', 'released', 'refused'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

/** An activity that a rule set aside until somebody decides. */
export interface Review {
  id: string;
  activity: {
    id: string;
    source: string;
    externalId: string;
    type: string;
    occurredAt: string;
    amount: number | null;
  } | null;
  member: PersonName;
  reason: string;
  effectId: string;
  at: string;
  status: ReviewStatus;
  decidedBy: string | null;
  decidedAt: string | null;
  note: string | null;
}

export const reviewsQuery = (status: ReviewStatus, page: number) =>
  queryOptions({
    queryKey: [topics.awards, 'reviews', status, page],
    queryFn: ({ signal }) =>
      send<Page<Review>>('GET', '/reviews', { query: { status, page, size: 25 }, signal }),
    placeholderData: keepPreviousData,
  });

export interface Decision {
  id: string;
  decision: 'release' | 'refuse';
  note: string | null;
}

export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, decision, note }: Decision) =>
      send<Review>('POST', `/reviews/${encodeURIComponent(id)}/${decision}`, { body: { note } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.awards] }),
  });
}
