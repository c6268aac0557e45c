import type { LeaderboardResponse } from '@/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Period } from '@/lib/days';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { Level } from '@/lib/reference/standing';

export interface LeaderboardQuestion {
  /** Null for a board by points. */
  indicator: string | null;
  by: 'indicator' | 'points';
  period: Period;
  /** A day, or an instant for the board as it stood then. */
  at: string;
  level: Level;
  depth?: number | null;
  team?: string | null;
  role?: string | null;
  minTenureDays?: number | null;
  maxTenureDays?: number | null;
  size: number;
  /** Whose neighbours to add to the top. */
  around?: string | null;
}

export type { LeaderboardRow } from '@/generated/api';

export type Leaderboard = LeaderboardResponse;

export const askLeaderboard = (question: LeaderboardQuestion, signal?: AbortSignal) =>
  api.get('/leaderboards', { query: { ...question }, signal });

export const leaderboardQuery = (question: LeaderboardQuestion) =>
  queryOptions({
    queryKey: [topics.standings, 'leaderboard', question],
    queryFn: ({ signal }) => askLeaderboard(question, signal),
    placeholderData: keepPreviousData,
    enabled: question.indicator !== '',
  });
