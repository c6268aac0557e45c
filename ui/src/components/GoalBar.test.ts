import { describe, expect, it } from 'vitest';
import { shareDone, shareExpected } from './GoalBar';

describe('a goal as a bar', () => {
  it('is filled as far as the target is reached, at most whole', () => {
    expect(shareDone({ actual: 5, target: 20, attainment: 0.25 })).toBe(0.25);
    expect(shareDone({ actual: 30, target: 20, attainment: 1.5 })).toBe(1);
    expect(shareDone({ actual: null, target: 20, attainment: null })).toBe(0);
  });

  it('is whole where a target of nothing is met', () => {
    expect(shareDone({ actual: 0, target: 0, attainment: 1 })).toBe(1);
    expect(shareDone({ actual: 3, target: 0, attainment: 0 })).toBe(0);
  });

  it('marks where it should be by now, if anything is expected', () => {
    expect(shareExpected({ expected: 10, target: 20 })).toBe(0.5);
    expect(shareExpected({ expected: null, target: 20 })).toBeNull();
    expect(shareExpected({ expected: 0, target: 0 })).toBeNull();
  });
});
