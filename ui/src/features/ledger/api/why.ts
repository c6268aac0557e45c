import type { EntryResponse, Explanation } from '@/generated/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { Locale } from '@/lib/format';
import { topics } from '@/lib/query-keys';

/** An entry of the points ledger: what somebody received, and what caused it. */
export type LedgerEntry = EntryResponse;

/** Why there is an entry: the rule as its version said it, and who wrote it; null for what was done by hand. */
export type Why = Explanation;

export const whyQuery = (entry: string, language: Locale) =>
  queryOptions({
    queryKey: [topics.standings, 'why', entry, language],
    queryFn: ({ signal }) =>
      api.get('/ledger/{id}/why', { path: { id: entry }, query: { language }, signal }),
  });
