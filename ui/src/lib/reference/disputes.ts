import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../http';
import { topics } from '../query-keys';
import type { PersonName } from './awards';

export const disputeStatuses = ['with_manager', 'with_sales_ops', 'upheld', 'refused', 'withdrawn'] as const;
export type DisputeStatus = (typeof disputeStatuses)[number];

/** What is questioned: an entry of the ledger, a place in a contest, or a rank by an indicator. */
export type Questioned =
  | { entry: string }
  | { contest: string; subject: string }
  | { indicator: string; period: string; at: string };

export interface Dispute {
  id: string;
  about: {
    kind: 'ledger' | 'contest' | 'standing';
    /** What the entry of the ledger gave; null for what is no entry. */
    entry?: { id: string; points: number | null; reason: string } | null;
    contest?: { id: string; name: string } | null;
    indicator?: string | null;
    period?: string | null;
    at?: string | null;
  };
  member: PersonName;
  claim: string;
  status: DisputeStatus;
  outcome: { points: number | null; reason: string; by: string; at: string } | null;
  due: string | null;
  history: { at: string; by: string | null; what: string; note?: string | null }[];
  instance: string | null;
}

export const isOpen = ({ status }: Pick<Dispute, 'status'>): boolean =>
  status === 'with_manager' || status === 'with_sales_ops';

export function useOpenDispute() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ about, claim }: { about: Questioned; claim: string }) =>
      send<{ id: string }>('POST', '/disputes', { body: { ...about, claim } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.disputes] }),
  });
}
