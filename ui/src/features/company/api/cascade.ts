import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day, Period } from '@/lib/days';
import { http } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Level, Status } from '@/lib/reference/standing';

/** A goal with the goals below it that should add up to it. */
export interface CascadeNode {
  level: Level;
  subject: { id: string; name: string };
  target: number | null;
  actual: number | null;
  attainment: number | null;
  pace: number | null;
  status: Status | null;
  /** The sum of the targets one step below; null if nothing is below. */
  partsTarget: number | null;
  gap: number | null;
  children: CascadeNode[];
}

export const cascadeQuery = (indicator: string, period: Period, at: Day) =>
  queryOptions({
    queryKey: [topics.standings, 'cascade', indicator, period, at],
    queryFn: ({ signal }) => http.get<{ root: CascadeNode }>('/cascade', { indicator, period, at }, signal),
    select: ({ root }) => root,
    placeholderData: keepPreviousData,
    enabled: indicator !== '',
  });
