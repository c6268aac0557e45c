import { expect, it } from 'vitest';
import { reviewInputs, reviewOutcome } from './review-values';

it('asks for points where points are questioned, and lets only the first pass it on', () => {
  const about = { kind: 'points', points: '20', reason: 'Fifty calls' };
  const first = reviewInputs({ inputs: { dispute: 'd1', kind: 'entry', about, claim: 'Too few' } });
  const second = reviewInputs({
    inputs: { kind: 'contest', about: {}, passedOnBy: 'Kim', passedOnBecause: 'Not mine' },
  });

  expect(first.pointsNeeded).toBe(true);
  expect(first.choices).toContain('pass_on');
  expect(second.pointsNeeded).toBe(false);
  expect(second.choices).toEqual(['uphold', 'refuse']);
  expect(second.passedOn).toEqual({ by: 'Kim', because: 'Not mine' });
});

it('sends points only with what is upheld', () => {
  expect(reviewOutcome({ decision: 'uphold', points: 5, reason: ' Right ' })).toEqual({
    decision: 'uphold',
    points: 5,
    reason: 'Right',
  });
  expect(reviewOutcome({ decision: 'refuse', points: 5, reason: 'No' })).toEqual({
    decision: 'refuse',
    reason: 'No',
  });
});
