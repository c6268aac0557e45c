import { describe, expect, it } from 'vitest';
import type { ImportPreview } from '../api/preview-import';
import { fits, missingIn, toMapping, toValues, withColumn, wordsOf } from './mapping';

const preview: ImportPreview = {
  encoding: 'UTF-8',
  delimiter: ',',
  columns: ['opportunity_id', 'sales_agent', 'deal_stage', 'close_date', 'close_value', 'product'],
  rows: [
    ['1', 'Ana', 'Won', '5/15/2017', '1200', 'GTX'],
    ['2', 'Ben', 'Lost', '5/16/2017', '0', 'GTX'],
    ['3', 'Ana', 'call', '5/17/2017', '', 'MG'],
  ],
  guess: {
    activities: {
      columns: {
        externalId: 'opportunity_id',
        member: 'sales_agent',
        occurredAt: 'close_date',
        amount: 'gone',
      },
      dateFormat: 'M/d/yyyy',
      attributes: ['product'],
      types: {},
    },
    people: { columns: { key: 'sales_agent', name: 'sales_agent' }, types: {}, attributes: [] },
  },
};
const types = ['call', 'deal_won', 'deal_lost'];
const guessed = toValues(preview.guess.activities, preview, 'crm');

describe('the mapping of an import', () => {
  it('starts from what the server guessed, as far as the file has the columns', () => {
    expect(guessed.columns).not.toHaveProperty('amount');
    expect(missingIn(guessed, 'activities')).toEqual(['type']);
    expect(missingIn({ ...guessed, type: 'deal_won' }, 'activities')).toEqual([]);
  });

  it('takes a column for a field and no longer as an attribute', () => {
    const changed = withColumn(guessed, 'type', 'product');

    expect(changed.columns.type).toBe('product');
    expect(changed.attributes).toEqual([]);
    expect(withColumn(changed, 'type', null).columns).not.toHaveProperty('type');
  });

  it('forgets the words of a type column that is no longer used', () => {
    const worded = { ...withColumn(guessed, 'type', 'deal_stage'), types: { Won: 'deal_won' } };

    expect(withColumn(worded, 'amount', 'close_value').types).toEqual({ Won: 'deal_won' });
    expect(withColumn(worded, 'type', 'product').types).toEqual({});
  });

  it('says for each word which type it is, and for words that are types that they are', () => {
    const values = {
      ...withColumn(guessed, 'type', 'deal_stage'),
      types: { Won: 'deal_won', Demoed: 'call' },
      otherTypes: 'skip' as const,
    };
    const words = wordsOf(values, preview);

    expect(words).toEqual(['call', 'Demoed', 'Lost', 'Won']);
    expect(toMapping(values, 'activities', words, types)).toEqual({
      source: 'crm',
      columns: {
        externalId: 'opportunity_id',
        member: 'sales_agent',
        type: 'deal_stage',
        occurredAt: 'close_date',
      },
      types: { call: 'call', Demoed: 'call', Won: 'deal_won' },
      otherTypes: 'skip',
      type: null,
      currency: null,
      dateFormat: 'M/d/yyyy',
      decimalComma: false,
      attributes: ['product'],
      encoding: null,
      delimiter: null,
    });
  });

  it('keeps to the fields of its kind', () => {
    const people = toValues(preview.guess.people, preview, 'hr');

    expect(toMapping({ ...people, types: { a: 'b' } }, 'people', [], types)).toEqual({
      source: 'hr',
      columns: { key: 'sales_agent', name: 'sales_agent' },
      dateFormat: null,
      encoding: null,
      delimiter: null,
    });
  });

  it('fits a file that has all its columns', () => {
    expect(fits(preview.guess.activities, preview)).toBe(false);
    expect(fits(preview.guess.people, preview)).toBe(true);
  });
});
