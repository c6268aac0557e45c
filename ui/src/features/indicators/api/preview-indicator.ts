import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Period } from '@/lib/days';
import { http } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { IndicatorDefinition } from './save-indicator';

export interface SampleActivity {
  id: string;
  type: string;
  member: { id: string; key: string; name: string };
  occurredAt: string;
  amount: number | null;
  currency: string | null;
}

export interface IndicatorPreview {
  value: number | null;
  sample: SampleActivity[];
}

/** What a definition would give the company for the current period, without saving it. */
export const indicatorPreviewQuery = (definition: IndicatorDefinition, period: Period) =>
  queryOptions({
    queryKey: [topics.standings, 'indicator-preview', definition, period],
    queryFn: () => http.post<IndicatorPreview>('/indicators/preview', { definition, period }),
    placeholderData: keepPreviousData,
    retry: false,
  });
