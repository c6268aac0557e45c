import { describe, expect, it } from 'vitest';
import { parseSlot } from './slots';

describe('the name of a number that a rule saw', () => {
  it('is an indicator over a period', () => {
    expect(parseSlot('calls/member/week/this')).toEqual({
      kind: 'indicator',
      indicator: 'calls',
      scope: 'member',
      horizon: 'week',
      last: false,
    });
    expect(parseSlot('revenue/company/quarter/last')).toMatchObject({ scope: 'company', last: true });
  });

  it('is something about the member, the activity or the occasion', () => {
    expect(parseSlot('role')).toEqual({ kind: 'named', name: 'role' });
    expect(parseSlot('attribute/a/b')).toEqual({ kind: 'of', what: 'attribute', name: 'a/b' });
    expect(parseSlot('badge/phone_hero')).toEqual({ kind: 'of', what: 'badge', name: 'phone_hero' });
  });

  it('is a number or the status of a goal', () => {
    expect(parseSlot('goal/calls/team/week/attainment')).toEqual({
      kind: 'goal',
      indicator: 'calls',
      scope: 'team',
      horizon: 'week',
      aspect: 'attainment',
    });
    expect(parseSlot('status/calls/member/week')).toMatchObject({ kind: 'status', horizon: 'week' });
  });

  it('is a streak, points, or what happened lately', () => {
    expect(parseSlot('streak/calls/20/day')).toEqual({
      kind: 'streak',
      indicator: 'calls',
      bar: 20,
      unit: 'day',
    });
    expect(parseSlot('points/ever')).toEqual({ kind: 'points', horizon: 'ever' });
    expect(parseSlot('recent/call+meeting/60/account')).toEqual({
      kind: 'recent',
      types: ['call', 'meeting'],
      minutes: 60,
      same: 'account',
    });
    expect(parseSlot('recent//10/')).toMatchObject({ types: [], same: null });
    expect(parseSlot('recent//10/deal/stage')).toMatchObject({ same: 'deal/stage' });
  });

  it('is told from an indicator that has the name of another kind', () => {
    for (const name of ['points', 'streak', 'goal', 'status'])
      expect(parseSlot(`${name}/member/week/this`)).toMatchObject({ kind: 'indicator', indicator: name });
  });

  it('is shown as it is where it is none of these', () => {
    expect(parseSlot('amount')).toEqual({ kind: 'named', name: 'amount' });
    expect(parseSlot('Calls this week')).toEqual({ kind: 'other', name: 'Calls this week' });
    expect(parseSlot('calls/nobody/week/this')).toMatchObject({ kind: 'other' });
  });
});
