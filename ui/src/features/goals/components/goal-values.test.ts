import { describe, expect, it } from 'vitest';
import { emptyGoal, goalRequest } from './goal-values';
import { spreadOver } from './use-bulk';

describe('a goal', () => {
  it('has targets per weekday only if it is one per day', () => {
    const values = emptyGoal({
      indicator: 'calls',
      subject: { level: 'member', id: 'p1' },
      target: 20,
      byWeekday: true,
    });
    const filled = { ...values, weekdayTargets: { ...values.weekdayTargets, MONDAY: 30 } };

    expect(goalRequest({ ...filled, period: 'day' }).weekdayTargets).toEqual({ MONDAY: 30 });
    expect(goalRequest({ ...filled, period: 'week' }).weekdayTargets).toBeNull();
  });

  it('of the company names no subject', () => {
    const values = emptyGoal({
      indicator: 'calls',
      subject: { level: 'company', id: 'left over' },
      target: 0,
    });

    expect(goalRequest(values)).toMatchObject({ subject: { level: 'company', id: null }, target: 0 });
  });

  it('spreads over a team without losing anything', () => {
    expect(spreadOver(100, 3, 0)).toEqual([34, 33, 33]);
    expect(spreadOver(1, 4, 2)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});
