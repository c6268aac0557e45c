import type { TodayRank, TodayResponse, TodaySuggestion } from '@/generated/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

export type Suggestion = TodaySuggestion;

export type MyRank = TodayRank;

/** Everything a rep wants to know at a glance. */
export type Today = TodayResponse;

export const todayQuery = (person: string) =>
  queryOptions({
    queryKey: [topics.standings, 'today', person],
    queryFn: ({ signal }) => api.get('/people/{id}/today', { path: { id: person }, signal }),
    refetchInterval: 10 * 60_000,
  });
