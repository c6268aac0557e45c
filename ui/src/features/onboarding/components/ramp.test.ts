import { describe, expect, it } from 'vitest';
import { fullFrom, leadOf, planStair, thinned } from './ramp';

describe('the ramp of a plan', () => {
  it('is a stair that climbs where a stage begins', () => {
    const stages = [
      { days: 7, rampPercent: 0 },
      { days: 30, rampPercent: 25 },
      { days: 90, rampPercent: 75 },
    ];

    expect(planStair(stages)).toEqual([
      { day: 0, plan: 0 },
      { day: 7, plan: 25 },
      { day: 30, plan: 75 },
      { day: 90, plan: 75 },
    ]);
  });

  it('leaves out what is not filled in, and a stage that would end before it begins', () => {
    const unfinished = [
      { days: 7, rampPercent: 10 },
      { days: 5, rampPercent: 90 },
      { days: null, rampPercent: 50 },
    ];

    expect(planStair(unfinished)).toEqual([
      { day: 0, plan: 10 },
      { day: 7, plan: 10 },
    ]);
    expect(planStair([])).toEqual([]);
  });
});

describe('the ramp of a person', () => {
  const points = [
    { day: '2026-06-01', plan: 0, actual: 0 },
    { day: '2026-06-11', plan: 25, actual: 40 },
    { day: '2026-06-21', plan: 50, actual: 30 },
    { day: '2026-07-01', plan: 75, actual: null },
  ];

  it('leads its plan by the last that is known', () => {
    expect(leadOf(points)).toEqual({ day: '2026-06-21', plan: 50, actual: 30, by: -20 });
    expect(leadOf([{ day: '2026-06-01', plan: 0, actual: null }])).toBeNull();
  });

  it('is full from the first day on which full targets were reached', () => {
    expect(fullFrom(points)).toBeNull();
    expect(fullFrom([...points, { day: '2026-07-11', plan: 75, actual: 100 }])).toBe('2026-07-11');
  });

  it('is told in few points that keep both ends', () => {
    expect(thinned([1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([1, 3, 5, 7, 9]);
    expect(thinned([1, 2], 5)).toEqual([1, 2]);
  });
});
