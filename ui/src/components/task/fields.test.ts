import { describe, expect, it } from 'vitest';
import { describedFields, missing, outcomeOf, type TaskField } from './fields';

const review: TaskField[] = [
  { key: 'decision', kind: 'choice', choices: ['uphold', 'refuse'], required: true },
  { key: 'points', kind: 'number', when: ({ decision }) => decision === 'uphold', required: true },
  { key: 'reason', kind: 'text', required: true },
];

describe('the fields of a task', () => {
  it('are asked for only where earlier answers make them matter', () => {
    expect(missing(review, {})).toEqual(['decision', 'reason']);
    expect(missing(review, { decision: 'uphold', reason: '  ' })).toEqual(['points', 'reason']);
    expect(missing(review, { decision: 'refuse', reason: 'Not in the window' })).toEqual([]);
  });

  it('leave out what is empty and what is no longer asked', () => {
    expect(outcomeOf(review, { decision: 'refuse', points: 5, reason: ' late ' })).toEqual({
      decision: 'refuse',
      reason: 'late',
    });
    expect(outcomeOf([{ key: 'rating', kind: 'rating' }], { rating: 0 })).toEqual({});
  });

  it('count zero and no as answers', () => {
    const fields: TaskField[] = [
      { key: 'points', kind: 'number', required: true },
      { key: 'ready', kind: 'check', required: true },
    ];
    expect(missing(fields, { points: 0, ready: false })).toEqual([]);
    expect(outcomeOf(fields, { points: 0, ready: false })).toEqual({ points: 0, ready: false });
  });

  it('come from the process, or are a note', () => {
    expect(describedFields({ inputs: {} }).map(({ key }) => key)).toEqual(['note']);
    expect(
      describedFields({ inputs: { fields: [{ key: 'a', kind: 'text' }, { key: 'b', kind: 'script' }, 7] } }),
    ).toEqual([{ key: 'a', kind: 'text' }]);
  });
});
