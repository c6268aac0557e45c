import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day, Period } from '@/lib/days';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

/** A goal with the goals below it that should add up to it. */
export type { CascadeNode } from '@/generated/api';

export const cascadeQuery = (indicator: string, period: Period, at: Day) =>
  queryOptions({
    queryKey: [topics.standings, 'cascade', indicator, period, at],
    queryFn: ({ signal }) => api.get('/cascade', { query: { indicator, period, at }, signal }),
    select: ({ root }) => root,
    placeholderData: keepPreviousData,
    enabled: indicator !== '',
  });
