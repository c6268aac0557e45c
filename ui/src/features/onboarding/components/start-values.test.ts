import { describe, expect, it } from 'vitest';
import { emptyStart, missingOf, startRequest } from './start-values';

describe('starting an onboarding', () => {
  const start = emptyStart('2026-06-01');

  it('needs somebody and a plan', () => {
    expect(missingOf({ ...start, startsOn: null })).toEqual(['member', 'plan', 'startsOn']);
    expect(missingOf({ ...start, kind: 'cohort', member: 'p1', plan: 'a' })).toEqual(['members']);
    expect(missingOf({ ...start, member: 'p1', plan: 'a' })).toEqual([]);
  });

  it('is of one person with a buddy, or of several with a name', () => {
    const chosen = {
      ...start,
      member: 'p1',
      members: ['p2', 'p3'],
      buddy: 'p4',
      plan: 'a',
      cohort: ' June ',
    };

    expect(startRequest(chosen)).toEqual({
      member: 'p1',
      buddy: 'p4',
      plan: 'a',
      startsOn: '2026-06-01',
      cohort: 'June',
    });
    expect(startRequest({ ...chosen, kind: 'cohort' })).toEqual({
      members: ['p2', 'p3'],
      plan: 'a',
      startsOn: '2026-06-01',
      cohort: 'June',
    });
  });
});
