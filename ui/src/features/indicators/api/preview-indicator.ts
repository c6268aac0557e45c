import type { ActivityView, IndicatorPreviewAnswer } from '@/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Period } from '@/lib/days';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { IndicatorDefinition } from './save-indicator';

export type SampleActivity = ActivityView;

export type IndicatorPreview = IndicatorPreviewAnswer;

/** What a definition would give the company for the current period, without saving it. */
export const indicatorPreviewQuery = (definition: IndicatorDefinition, period: Period) =>
  queryOptions({
    queryKey: [topics.standings, 'indicator-preview', definition, period],
    queryFn: () => api.post('/indicators/preview', { body: { definition, period } }),
    placeholderData: keepPreviousData,
    retry: false,
  });
