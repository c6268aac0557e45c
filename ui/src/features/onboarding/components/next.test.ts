import { describe, expect, it } from 'vitest';
import { onboarding } from '@/testing/mock/onboarding-world';
import { nextOf } from './next';

describe('what comes next in an onboarding', () => {
  it('is what is open and mine, with how far the stage is', () => {
    const next = nextOf(onboarding, 'p2');

    expect(next.stage?.key).toBe('month');
    expect([next.done, next.all]).toEqual([1, 3]);
    expect(next.mine.map(({ title }) => title)).toEqual(['Shadow three customer calls']);
    expect(nextOf(onboarding, 'p1').mine.map(({ title }) => title)).toEqual(['How is it going?']);
  });

  it('is nothing while no stage is open', () => {
    expect(nextOf({ stages: [] }, 'p2')).toEqual({ stage: null, done: 0, all: 0, mine: [] });
  });
});
