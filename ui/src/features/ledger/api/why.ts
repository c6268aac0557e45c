import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/lib/format';
import { send } from '@/lib/http';
import { topics } from '@/lib/query-keys';

/** A value that a rule saw: a number, or a word such as a status or an activity type. */
export type SeenValue = string | number | boolean | null;

/** An entry of the points ledger. */
export interface LedgerEntry {
  id: string;
  at: string;
  points: number | null;
  kind: string;
  reason: string | null;
  member: { id: string; key?: string; name: string };
  badge: { key: string; name: string } | string | null;
  contest: { id: string; name: string } | string | null;
  cause: {
    tick: string | null;
    rulebook: { id: string; key: string; name: string } | null;
    version: number | null;
    rule: string | null;
  };
  reverses: string | null;
  reversedBy: string | null;
}

/** The activity that an entry follows from. */
export interface CausingActivity {
  id: string;
  type: string;
  externalId: string;
  link: string | null;
  source?: string;
  occurredAt?: string;
}

/** Why there is an entry: the rule as it read then, who wrote it, and the numbers that it saw by slot. */
export interface Why {
  entry: LedgerEntry;
  sentence: string | null;
  author: string | null;
  publishedAt: string | null;
  numbers: { label: string; value: SeenValue }[];
  activity: CausingActivity | null;
  text: string;
}

export const whyQuery = (entry: string, language: Locale) =>
  queryOptions({
    queryKey: [topics.standings, 'why', entry, language],
    queryFn: ({ signal }) =>
      send<Why>('GET', `/ledger/${encodeURIComponent(entry)}/why`, { query: { language }, signal }),
  });
