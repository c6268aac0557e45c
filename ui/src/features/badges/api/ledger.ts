import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Page, send } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { BadgeLook, PersonName } from '@/lib/reference/awards';

export const entryKinds = ['points', 'badge', 'score', 'celebration', 'notification', 'review'] as const;
export type EntryKind = (typeof entryKinds)[number] | 'coaching' | 'training';

/** An entry of the ledger; `reverses` and `reversedBy` name the other half of something taken back. */
export interface LedgerEntry {
  id: string;
  at: string;
  writtenAt: string;
  points: number | null;
  kind: EntryKind;
  reason: string;
  member: PersonName;
  badge: BadgeLook | null;
  contest: string | null;
  text: string;
  cause: {
    activity: { id: string; source: string; externalId: string; type: string; occurredAt: string } | null;
    tick: string | null;
    rulebook: { id: string; key: string; name: string; contest: string | null } | null;
    version: number | null;
    rule: string | null;
    actor: string | null;
    seen: Record<string, string>;
  };
  reverses: string | null;
  reversedBy: string | null;
}

export interface LedgerQuestion {
  member: string;
  kind: EntryKind | null;
  page: number;
}

const SIZE = 20;

export const ledgerQuery = (question: LedgerQuestion) =>
  queryOptions({
    queryKey: [topics.awards, 'ledger', question],
    queryFn: ({ signal }) =>
      send<Page<LedgerEntry>>('GET', '/ledger', { query: { ...question, size: SIZE }, signal }),
    placeholderData: keepPreviousData,
  });

export interface Adjustment {
  member: string;
  points: number;
  reason: string;
}

export function useAdjustPoints() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Adjustment) => send<LedgerEntry>('POST', '/ledger/adjustments', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.awards] }),
  });
}
