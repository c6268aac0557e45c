import { queryOptions } from '@tanstack/react-query';
import type { Day, Period } from '@/lib/days';
import { http } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { ScorecardLine } from '@/lib/reference/standing';

export interface Suggestion {
  indicator: string;
  need: number;
  perDay: number | null;
  reason: string | null;
}

export interface MyRank {
  indicator: string;
  rank: number;
  of: number;
  change: number | null;
}

/** Everything a rep wants to know at a glance. */
export interface Today {
  person: { id: string; name: string };
  day: Day;
  periods: { period: Period; lines: ScorecardLine[] }[];
  rank: MyRank | null;
  suggestions: Suggestion[];
}

export const todayQuery = (person: string) =>
  queryOptions({
    queryKey: [topics.standings, 'today', person],
    queryFn: ({ signal }) => http.get<Today>(`/people/${person}/today`, undefined, signal),
    refetchInterval: 10 * 60_000,
  });
