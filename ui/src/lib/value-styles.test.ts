import { describe, expect, it } from 'vitest';
import { createFormat } from './format';
import type { Indicator } from './reference/indicators';
import { valueStyles } from './value-styles';

const indicator = (more: Partial<Indicator>): Indicator => ({
  id: '1',
  key: 'calls',
  name: 'Calls',
  kind: 'leading',
  aggregation: 'count',
  of: null,
  filter: { types: [], conditions: [] },
  numerator: [],
  denominator: [],
  unit: null,
  currency: null,
  decimals: 0,
  lowerIsBetter: false,
  builtIn: true,
  version: 1,
  computing: null,
  ...more,
});

describe('an indicator that does not say how it is written', () => {
  const styles = valueStyles(
    [
      indicator({}),
      indicator({ key: 'revenue', aggregation: 'sum', of: 'amount' }),
      indicator({ key: 'win_rate', aggregation: 'ratio', numerator: ['won'], denominator: ['won', 'lost'] }),
      indicator({ key: 'per_call', aggregation: 'ratio', numerator: ['revenue'], denominator: ['calls'] }),
    ],
    'KRW',
  );
  const format = createFormat({ locale: 'en', timeZone: 'UTC', currency: 'KRW', fiscalYearStart: 1, styles });

  it('is money of the organization where it adds up amounts', () => {
    expect(format.value(5_000, { key: 'revenue' })).toBe('₩5,000');
    expect(format.value(5_000, { key: 'revenue', currency: 'USD' })).toBe('$5,000');
    expect(format.value(5_000, { key: 'calls' })).toBe('5,000');
  });

  it('is a percentage where its parts belong to its whole', () => {
    expect(format.value(0.63, { indicator: 'win_rate', decimals: 2 })).toBe('63%');
    expect(format.value(0.63, { indicator: 'per_call', decimals: 2 })).toBe('0.63');
  });
});
