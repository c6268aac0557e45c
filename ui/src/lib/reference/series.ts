import type { SeriesResponse } from '@/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { addDays, type Day, type Period } from '../days';
import { api } from '../api';
import { topics } from '../query-keys';
import type { SubjectKey } from './scorecard';

export type Bucket = 'day' | 'week' | 'month';

export type Series = SeriesResponse;

export interface SeriesWindow {
  from: Day;
  to: Day;
  bucket: Bucket;
}

export const seriesQuery = (indicator: string, subject: SubjectKey, { from, to, bucket }: SeriesWindow) =>
  queryOptions({
    queryKey: [topics.standings, 'series', indicator, subject.level, subject.id, from, to, bucket],
    queryFn: ({ signal }) =>
      api.get('/series', {
        query: {
          indicator,
          level: subject.level,
          subject: subject.level === 'company' ? null : subject.id,
          from,
          to,
          bucket,
        },
        signal,
      }),
    select: (series) => series.points,
    placeholderData: keepPreviousData,
    enabled: indicator !== '',
  });

const reach: Record<Period, { days: number; bucket: Bucket }> = {
  day: { days: 28, bucket: 'day' },
  week: { days: 12 * 7, bucket: 'week' },
  month: { days: 365, bucket: 'month' },
  quarter: { days: 365, bucket: 'month' },
  year: { days: 2 * 365, bucket: 'month' },
};

/** How far back a trend goes that leads up to the end of a period. */
export function trendWindow(period: Period, at: Day, today: Day): SeriesWindow {
  const { days, bucket } = reach[period];
  const last = at > today ? today : at;
  return { from: addDays(last, -days), to: addDays(last, 1), bucket };
}
