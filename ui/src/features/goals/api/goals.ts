import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day, Period } from '@/lib/days';
import { http, type Page } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Level } from '@/lib/reference/standing';
import type { Weekday } from '@/lib/session';

export type WeekdayTargets = Partial<Record<Weekday, number>>;

/** A target for an indicator, a subject and a period, from a day on. */
export interface Goal {
  id: string;
  /** Key of the indicator. */
  indicator: string;
  subject: { level: Level; id: string | null; name: string };
  period: Period;
  target: number;
  from: Day | null;
  to: Day | null;
  weight: number;
  floor: number | null;
  cap: number | null;
  weekdayTargets: WeekdayTargets | null;
  version: number;
}

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
    queryFn: ({ signal }) => http.get<Goal>(`/goals/${id}`, undefined, signal),
  });

export const goalsQuery = (filter: GoalFilter) =>
  queryOptions({
    queryKey: [topics.config, 'goals', filter],
    queryFn: ({ signal }) => http.get<Page<Goal>>('/goals', { ...filter }, signal),
    placeholderData: keepPreviousData,
  });
