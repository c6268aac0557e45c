import { describe, expect, it } from 'vitest';
import type { CascadeNode } from '../api/cascade';
import { partsGap } from './parts-gap';

const goal = (target: number | null, children: CascadeNode[] = []): CascadeNode => {
  const set = children.filter((child) => child.target !== null);
  return {
    level: 'team',
    subject: { level: 'team', id: 't', name: 'Team' },
    target,
    actual: 0,
    attainment: null,
    pace: null,
    status: null,
    partsTarget: set.length === 0 ? null : set.reduce((sum, child) => sum + (child.target ?? 0), 0),
    gap: null,
    children,
  };
};

describe('the gap between the parts and the whole', () => {
  it('is what the parts fall short of the whole', () => {
    expect(partsGap(goal(100, [goal(40), goal(50)]))).toEqual({ kind: 'short', amount: 10 });
  });

  it('shows a reserve where the parts exceed the whole', () => {
    expect(partsGap(goal(100, [goal(70), goal(50)]))).toEqual({ kind: 'over', amount: 20 });
  });

  it('overlooks what is only rounding', () => {
    expect(partsGap(goal(100_000, [goal(50_010), goal(50_010)]))).toEqual({ kind: 'even' });
    expect(partsGap(goal(0, [goal(0)]))).toEqual({ kind: 'even' });
  });

  it('says when no part has a goal at all', () => {
    expect(partsGap(goal(100, [goal(null), goal(null)]))).toEqual({ kind: 'unset', amount: 100 });
  });

  it('is unknown without a goal above or parts below', () => {
    expect(partsGap(goal(null, [goal(10)]))).toBeNull();
    expect(partsGap(goal(100))).toBeNull();
    expect(partsGap({ ...goal(0.4, [goal(0.3)]), partsTarget: null })).toBeNull();
  });
});
