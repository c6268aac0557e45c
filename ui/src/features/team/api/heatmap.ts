import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day, Period } from '@/lib/days';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { IndicatorMetadata } from '@/lib/reference/indicators';
import type { Status } from '@/lib/reference/standing';

export interface HeatmapCell {
  indicator: string;
  value: number | null;
  target: number | null;
  attainment: number | null;
  pace: number | null;
  status: Status | null;
  peerMedian: number | null;
  /** 0 to 100; 100 is the best of the peers. */
  percentile: number | null;
}

export interface HeatmapMember {
  id: string;
  name: string;
  /** The score of the scorecard; null where nothing of it can be scored. */
  score: number | null;
  cells: HeatmapCell[];
}

export interface Heatmap {
  indicators: IndicatorMetadata[];
  members: HeatmapMember[];
}

export const heatmapQuery = (team: string, period: Period, at: Day) =>
  queryOptions({
    queryKey: [topics.standings, 'heatmap', team, period, at],
    queryFn: ({ signal }) => api.get('/heatmap', { query: { team, period, at }, signal }),
    placeholderData: keepPreviousData,
    enabled: team !== '',
  });
