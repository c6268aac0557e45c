import { describe, expect, it } from 'vitest';
import type { Indicator } from '@/lib/reference/indicators';
import { emptyCondition, emptyIndicator, isComplete, keyOf, toDefinition, toValues } from './definition';

describe('an indicator’s definition', () => {
  it('turns the builder’s conditions into the API’s', () => {
    const { filter } = toDefinition({
      ...emptyIndicator,
      filter: {
        types: ['deal_won'],
        conditions: [
          { ...emptyCondition, operator: 'ge', value: '1000.5' },
          {
            ...emptyCondition,
            field: 'attribute',
            attribute: ' region ',
            operator: 'in',
            values: ['East', 'West'],
          },
          { ...emptyCondition, field: 'attribute', attribute: 'minutes', operator: 'gt', value: '15' },
          { ...emptyCondition, field: 'attribute', attribute: 'code', operator: 'eq', value: '007' },
          {
            ...emptyCondition,
            field: 'attribute',
            attribute: 'account',
            operator: 'exists',
            value: 'left over',
          },
        ],
      },
    });

    expect(filter).toEqual({
      types: ['deal_won'],
      conditions: [
        { field: 'amount', operator: 'ge', value: 1000.5 },
        { field: 'attribute:region', operator: 'in', value: ['East', 'West'] },
        { field: 'attribute:minutes', operator: 'gt', value: 15 },
        { field: 'attribute:code', operator: 'eq', value: '007' },
        { field: 'attribute:account', operator: 'exists', value: null },
      ],
    });
  });

  it('leaves out what its aggregation does not use', () => {
    const values = { ...emptyIndicator, of: 'amount', numerator: ['calls'], denominator: ['demos'] };

    expect(toDefinition({ ...values, aggregation: 'count' })).toMatchObject({ of: null, numerator: [] });
    expect(
      toDefinition({ ...values, aggregation: 'ratio', filter: { types: ['call'], conditions: [] } }),
    ).toMatchObject({ of: null, filter: { types: [], conditions: [] }, numerator: ['calls'] });
  });

  it('comes back from the API as it went', () => {
    const definition = toDefinition({
      ...emptyIndicator,
      key: 'big_deals',
      name: 'Big deals',
      aggregation: 'sum',
      currency: 'USD',
      filter: {
        types: ['deal_won'],
        conditions: [
          { ...emptyCondition, field: 'attribute', attribute: 'product', operator: 'contains', value: 'Pro' },
        ],
      },
    });
    const saved: Indicator = { ...definition, id: 'i1', builtIn: false, version: 1, computing: null };

    expect(toDefinition(toValues(saved))).toEqual(definition);
  });

  it('is complete once there is something to compute from', () => {
    expect(isComplete(emptyIndicator)).toBe(true);
    expect(isComplete({ ...emptyIndicator, aggregation: 'sum', of: '' })).toBe(false);
    expect(isComplete({ ...emptyIndicator, aggregation: 'ratio', numerator: ['a'] })).toBe(false);
    expect(isComplete({ ...emptyIndicator, filter: { types: [], conditions: [emptyCondition] } })).toBe(
      false,
    );
  });

  it('gets its key from its name', () => {
    expect(keyOf(' Big deals (EU) ')).toBe('big_deals_eu');
    expect(keyOf('큰 거래')).toBe('');
  });
});
