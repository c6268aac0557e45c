import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/lib/format';
import { send } from '@/lib/http';
import { topics } from '@/lib/query-keys';

/** An entry of the points ledger: what somebody received, and what caused it. */
export interface LedgerEntry {
  id: string;
  /** When what caused it occurred. */
  at: string;
  points: number | null;
  kind: string;
  /** For a reversal or an adjustment why; else the rule's name. */
  reason: string;
  member: { id: string; key: string; name: string };
  badge: { key: string; name: string } | null;
  contest: string | null;
  /** The message with its places filled in; empty if there is none. */
  text: string;
  cause: {
    activity: { id: string; source: string; externalId: string; type: string; occurredAt: string } | null;
    tick: string | null;
    rulebook: { id: string; key: string; name: string } | null;
    version: number | null;
    rule: string | null;
    /** Who did it by hand; null for a rule. */
    actor: string | null;
    /** The values that the rule saw, by slot. */
    seen: Record<string, string>;
  };
  reverses: string | null;
  reversedBy: string | null;
}

/** Why there is an entry: the rule as its version said it, and who wrote it; null for what was done by hand. */
export interface Why {
  entry: LedgerEntry;
  sentence: string | null;
  author: string | null;
  approvedBy: string | null;
  publishedAt: string | null;
}

export const whyQuery = (entry: string, language: Locale) =>
  queryOptions({
    queryKey: [topics.standings, 'why', entry, language],
    queryFn: ({ signal }) =>
      send<Why>('GET', `/ledger/${encodeURIComponent(entry)}/why`, { query: { language }, signal }),
  });
