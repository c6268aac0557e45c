import type {
  aggregations,
  FilterCondition,
  Indicator,
  IndicatorKind,
  operators,
} from '@/lib/reference/indicators';
import type { IndicatorDefinition } from '../api/save-indicator';

export type Aggregation = (typeof aggregations)[number];
export type Operator = (typeof operators)[number];

/** One condition as the builder edits it: `value` for one, `values` for "is one of". */
export interface ConditionValues {
  field: 'amount' | 'attribute';
  attribute: string;
  operator: Operator;
  value: string;
  values: string[];
}

/** The editor's form; its paths are those of the request, so that the server's faults find their fields. */
export interface IndicatorValues {
  key: string;
  name: string;
  kind: IndicatorKind;
  aggregation: Aggregation;
  of: string;
  filter: { types: string[]; conditions: ConditionValues[] };
  numerator: string[];
  denominator: string[];
  unit: string;
  currency: string;
  decimals: number;
  lowerIsBetter: boolean;
}

const ATTRIBUTE = 'attribute:';

export const amountOperators: Operator[] = ['ge', 'gt', 'le', 'lt', 'eq', 'ne', 'exists'];
export const attributeOperators: Operator[] = [
  'eq',
  'ne',
  'in',
  'contains',
  'ge',
  'gt',
  'le',
  'lt',
  'exists',
];
const comparing: Operator[] = ['gt', 'ge', 'lt', 'le'];

export const emptyCondition: ConditionValues = {
  field: 'amount',
  attribute: '',
  operator: 'ge',
  value: '',
  values: [],
};

export const emptyIndicator: IndicatorValues = {
  key: '',
  name: '',
  kind: 'leading',
  aggregation: 'count',
  of: 'amount',
  filter: { types: [], conditions: [] },
  numerator: [],
  denominator: [],
  unit: '',
  currency: '',
  decimals: 0,
  lowerIsBetter: false,
};

/** Aggregations over something: the amount, or an attribute. */
export const aggregatesOf = (aggregation: Aggregation): boolean =>
  aggregation !== 'count' && aggregation !== 'ratio';

const isNumber = (text: string) => text.trim() !== '' && Number.isFinite(Number(text));

function conditionOf({ field, attribute, operator, value, values }: ConditionValues): FilterCondition {
  const name = field === 'amount' ? 'amount' : ATTRIBUTE + attribute.trim();
  if (operator === 'exists') return { field: name, operator, value: null };
  if (operator === 'in') return { field: name, operator, value: values };
  const numeric = field === 'amount' || comparing.includes(operator);
  return { field: name, operator, value: numeric && isNumber(value) ? Number(value) : value.trim() };
}

function valuesOf({ field, operator, value }: FilterCondition): ConditionValues {
  const attribute = field.startsWith(ATTRIBUTE) ? field.slice(ATTRIBUTE.length) : '';
  return {
    field: attribute === '' ? 'amount' : 'attribute',
    attribute,
    operator,
    value: value === null || Array.isArray(value) ? '' : String(value),
    values: Array.isArray(value) ? value.map(String) : [],
  };
}

/** What the form says, as the API takes it; what the aggregation does not use is left out. */
export function toDefinition(values: IndicatorValues): IndicatorDefinition {
  const ratio = values.aggregation === 'ratio';
  return {
    key: values.key.trim(),
    name: values.name.trim(),
    kind: values.kind,
    aggregation: values.aggregation,
    of: aggregatesOf(values.aggregation) ? values.of.trim() || null : null,
    filter: ratio
      ? { types: [], conditions: [] }
      : { types: values.filter.types, conditions: values.filter.conditions.map(conditionOf) },
    numerator: ratio ? values.numerator : [],
    denominator: ratio ? values.denominator : [],
    unit: values.unit.trim() || null,
    currency: values.currency || null,
    decimals: values.decimals,
    lowerIsBetter: values.lowerIsBetter,
  };
}

export function toValues(indicator: Indicator): IndicatorValues {
  return {
    key: indicator.key,
    name: indicator.name,
    kind: indicator.kind,
    aggregation: indicator.aggregation,
    of: indicator.of ?? 'amount',
    filter: {
      types: indicator.filter.types,
      conditions: indicator.filter.conditions.map(valuesOf),
    },
    numerator: indicator.numerator,
    denominator: indicator.denominator,
    unit: indicator.unit ?? '',
    currency: indicator.currency ?? '',
    decimals: indicator.decimals,
    lowerIsBetter: indicator.lowerIsBetter,
  };
}

/** A key made of a name: `Big deals` becomes `big_deals`; names without Latin letters give none. */
export function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 64);
}

export const conditionComplete = ({
  field,
  attribute,
  operator,
  value,
  values,
}: ConditionValues): boolean => {
  if (field === 'attribute' && attribute.trim() === '') return false;
  if (operator === 'exists') return true;
  if (operator === 'in') return values.length > 0;
  return field === 'amount' ? isNumber(value) : value.trim() !== '';
};

/** Whether there is enough to compute something from. */
export function isComplete(values: IndicatorValues): boolean {
  if (values.aggregation === 'ratio') return values.numerator.length > 0 && values.denominator.length > 0;
  return (
    (!aggregatesOf(values.aggregation) || values.of.trim() !== '') &&
    values.filter.conditions.every(conditionComplete)
  );
}
