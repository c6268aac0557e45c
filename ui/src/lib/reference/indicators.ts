import { queryOptions } from '@tanstack/react-query';
import type { ValueStyle } from '../format';
import { http, type Items } from '../http';
import { topics } from '../query-keys';

export type IndicatorKind = 'leading' | 'lagging';

/** What every view that shows an indicator's values needs to know about it. */
export interface IndicatorMetadata extends ValueStyle {
  key: string;
  name: string;
  kind: IndicatorKind;
  unit: string | null;
  currency: string | null;
  decimals: number;
  lowerIsBetter: boolean;
}

export const aggregations = ['count', 'sum', 'average', 'minimum', 'maximum', 'distinct', 'ratio'] as const;
export const operators = ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'in', 'contains', 'exists'] as const;

export interface FilterCondition {
  field: string;
  operator: (typeof operators)[number];
  value: string | number | boolean | string[] | null;
}

export interface Indicator extends IndicatorMetadata {
  id: string;
  aggregation: (typeof aggregations)[number];
  of: string | null;
  filter: { types: string[]; conditions: FilterCondition[] };
  numerator: string[];
  denominator: string[];
  builtIn: boolean;
  version: number;
  computing: { jobId: string; processed: number; total: number } | null;
}

export const indicatorsQuery = queryOptions({
  queryKey: [topics.config, 'indicators'],
  queryFn: ({ signal }) => http.get<Items<Indicator>>('/indicators', undefined, signal),
  select: (list) => list.items,
});
