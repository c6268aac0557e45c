import type { IndicatorConditionView, IndicatorView } from '@/generated/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api';
import { topics } from '../query-keys';

export type IndicatorKind = 'leading' | 'lagging';

/** What every view that shows an indicator's values needs to know about it. */
export type { IndicatorMetadata } from '@/generated/api';

export const aggregations = ['count', 'sum', 'average', 'minimum', 'maximum', 'distinct', 'ratio'] as const;
export const operators = ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'in', 'contains', 'exists'] as const;

export type FilterCondition = IndicatorConditionView;

export type Indicator = IndicatorView;

export const indicatorsQuery = queryOptions({
  queryKey: [topics.config, 'indicators'],
  queryFn: ({ signal }) => api.get('/indicators', { signal }),
  select: (list) => list.items,
});
