import { describe, expect, it } from 'vitest';
import type { HeatmapCell } from '../api/heatmap';
import { heatOf, heatValue, meanPace, overallStatus } from './heat';

const cell = (more: Partial<HeatmapCell>): HeatmapCell => ({
  indicator: 'calls',
  value: 1,
  target: 1,
  attainment: null,
  pace: null,
  status: null,
  peerMedian: null,
  percentile: null,
  ...more,
});

describe('the heat of a cell', () => {
  it('rises with the value and has no colour without one', () => {
    expect([null, 0.5, 0.8, 0.95, 1, 1.3].map((pace) => heatOf(pace, 'pace'))).toEqual([
      'none',
      'coldest',
      'cold',
      'even',
      'warm',
      'hot',
    ]);
  });

  it('reads percentiles as shares of the peers', () => {
    expect(heatValue(cell({ percentile: 50 }), 'percentile')).toBe(0.5);
    expect(heatValue(cell({ pace: 1.2 }), 'pace')).toBe(1.2);
    expect(heatValue(undefined, 'pace')).toBeNull();
  });
});

describe('a member among others', () => {
  it('stands as all goals do together', () => {
    expect(overallStatus([cell({ pace: 1.2 }), cell({ pace: 0.6 })])).toBe('behind');
    expect(overallStatus([cell({ pace: 1.1 })])).toBe('ahead');
    expect(overallStatus([cell({})])).toBeNull();
  });

  it('cannot hide goals that are behind under one that is far ahead', () => {
    expect(meanPace([cell({ pace: 9 }), cell({ pace: 0 }), cell({})])).toBe(1);
    expect(meanPace([])).toBeNull();
  });
});
