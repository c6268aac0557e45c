import type { GoalResponse } from '@/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day, Period } from '@/lib/days';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { Level } from '@/lib/reference/standing';
import type { Weekday } from '@/lib/session';

export type WeekdayTargets = Partial<Record<Weekday, number>>;

/** A target for an indicator, a subject and a period, from a day on. */
export type Goal = GoalResponse;

export interface GoalFilter {
  level?: Level | null;
  subject?: string | null;
  indicator?: string | null;
  period?: Period | null;
  at?: Day | null;
  page?: number;
  size?: number;
}

export const goalQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.config, 'goals', id],
    queryFn: ({ signal }) => api.get('/goals/{id}', { path: { id }, signal }),
  });

export const goalsQuery = (filter: GoalFilter) =>
  queryOptions({
    queryKey: [topics.config, 'goals', filter],
    queryFn: ({ signal }) => api.get('/goals', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });
