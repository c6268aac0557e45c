import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day, Period } from '@/lib/days';
import { http } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { IndicatorMetadata } from '@/lib/reference/indicators';
import type { Level } from '@/lib/reference/standing';

export interface LeaderboardQuestion {
  indicator: string;
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

export interface LeaderboardRow {
  rank: number;
  subject: { id: string; key: string; name: string };
  value: number | null;
  change: number | null;
}

export interface Leaderboard {
  indicator: string;
  metadata: IndicatorMetadata;
  period: Period;
  from: Day;
  to: Day;
  at: string;
  level: Level;
  provisional: boolean;
  total: number;
  rows: LeaderboardRow[];
  computing: { jobId: string; processed: number; total: number } | null;
}

export const askLeaderboard = (question: LeaderboardQuestion, signal?: AbortSignal) =>
  http.get<Leaderboard>('/leaderboards', { ...question }, signal);

export const leaderboardQuery = (question: LeaderboardQuestion) =>
  queryOptions({
    queryKey: [topics.standings, 'leaderboard', question],
    queryFn: ({ signal }) => askLeaderboard(question, signal),
    placeholderData: keepPreviousData,
    enabled: question.indicator !== '',
  });
