import { describe, expect, it } from 'vitest';
import type { TestCase } from '../api/cases';
import { emptyCase, readAttributes, toCase, valuesOf } from './case-values';

const stored: TestCase = {
  id: 'c1',
  name: 'Fifty calls',
  given: {
    day: null,
    days: 7,
    people: [{ key: 'ana', role: 'AE', team: 'East', manages: true, tags: ['mentor'], tenure: 90 }],
    goals: [
      { indicator: 'calls', period: 'week', target: 50, member: 'ana', team: null },
      { indicator: 'calls', period: 'week', target: 500, member: null, team: 'East' },
    ],
    activities: [
      {
        member: 'ana',
        type: 'call',
        day: 1,
        time: '10:00',
        times: 50,
        amount: null,
        attributes: { region: 'EMEA' },
      },
    ],
  },
  expected: [
    { member: 'ana', kind: 'points', points: 20, badge: null, text: null, times: null },
    { member: 'ana', kind: 'celebration', points: null, badge: null, text: 'Well done', times: 1 },
  ],
  changedBy: 'ops',
  changedAt: '2026-11-01T00:00:00Z',
  version: 3,
};

describe('a test case as a form', () => {
  it('comes back as it was, with what the form does not show', () => {
    const { name, given, expected, version } = stored;
    expect(toCase(valuesOf(stored), stored)).toEqual({ name, given, expected, version });
  });

  it('counts days from the first', () => {
    expect(valuesOf(stored).activities[0]?.day).toBe(2);
  });

  it('expects points of points alone, and a badge of badges alone', () => {
    const values = emptyCase();
    values.expected = [{ member: 'person-1', kind: 'badge', points: 5, badge: 'gold', times: 0 }];
    expect(toCase(values).expected).toEqual([
      { member: 'person-1', kind: 'badge', points: null, badge: 'gold', text: null, times: 0 },
    ]);
  });

  it('reads attributes by name', () => {
    expect(readAttributes('region=EMEA, url=a=b')).toEqual({ region: 'EMEA', url: 'a=b' });
    expect(readAttributes('')).toBeNull();
    expect(readAttributes('nothing')).toBeNull();
  });
});
