import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Day, Period } from '../days';
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

/** What there was to see when it was questioned, as far as there was such a thing. */
export interface Seen {
  /** Of an entry of the ledger. */
  entry?: string;
  points?: string;
  rule?: string;
  reason?: string;
  message?: string;
  /** Of a contest, or of an indicator. */
  name?: string;
  contest?: string;
  score?: string;
  indicator?: string;
  period?: Period;
  from?: Day;
  rank?: number;
  of?: number;
  value?: string;
}

export const disputeSteps = ['filed', 'passed_on', 'upheld', 'refused', 'withdrawn'] as const;

export interface Dispute {
  id: string;
  about: { kind: 'entry' | 'contest' | 'standing'; seen: Seen };
  member: PersonName;
  claim: string;
  status: DisputeStatus;
  createdAt: string;
  due: string | null;
  /** `entry` is the entry of the ledger that corrects it. */
  outcome: { points: number | null; reason: string; by: string; at: string; entry: string | null } | null;
  /** Null in lists. */
  history:
    | {
        at: string;
        by: string;
        what: (typeof disputeSteps)[number];
        points: number | null;
        reason: string | null;
      }[]
    | null;
  /** Whether it is the viewer's own. */
  mine: boolean;
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
