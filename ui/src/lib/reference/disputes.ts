import type { DisputeResponse, DisputeSeen, DisputeStep } from '@/generated/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api';
import type { Period } from '../days';
import { topics } from '../query-keys';
import { can, type Session } from '../session';

/** What is questioned: an entry of the ledger, a place in a contest, or a rank by an indicator. */
export type Questioned =
  | { entry: string }
  | { contest: string; subject: string }
  | { indicator: string; period: Period; at: string };

/** What there was to see when it was questioned, as far as there was such a thing. */
export type Seen = DisputeSeen;

/** `history` is null in lists; the entry of an outcome is that of the ledger which corrects it. */
export type Dispute = DisputeResponse;

export type DisputeStatus = Dispute['status'];
export const disputeStatuses = [
  'with_manager',
  'with_sales_ops',
  'upheld',
  'refused',
  'withdrawn',
] as const satisfies DisputeStatus[];

export const disputeSteps = [
  'filed',
  'passed_on',
  'upheld',
  'refused',
  'withdrawn',
] as const satisfies DisputeStep['what'][];

export const isOpen = ({ status }: Pick<Dispute, 'status'>): boolean =>
  status === 'with_manager' || status === 'with_sales_ops';

/** Whoever is asked about the disputes of others: a manager about those of the own teams, sales ops about all. */
export const mayDecide = (session: Session): boolean =>
  can(session, 'rules:write') || session.managedTeams.length > 0;

/** Whether there is a dispute to see: one's own, or one that one may decide. */
export const anyDisputeQuery = queryOptions({
  queryKey: [topics.disputes, 'any'],
  queryFn: ({ signal }) => api.get('/disputes', { query: { size: 1 }, signal }),
  select: ({ total }) => total > 0,
});

export function useOpenDispute() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ about, claim }: { about: Questioned; claim: string }) =>
      api.post('/disputes', { body: { ...about, claim } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.disputes] }),
  });
}
