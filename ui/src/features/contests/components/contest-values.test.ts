import { describe, expect, it } from 'vitest';
import type { ContestDetails } from '../api/contests';
import {
  emptyContest,
  missing,
  prizesOf,
  requestOf,
  scoringRequest,
  stepOf,
  valuesOf,
} from './contest-values';

const contest: ContestDetails = {
  id: 'c1',
  key: 'june',
  name: 'June sprint',
  description: '',
  level: 'member',
  status: 'draft',
  from: '2026-05-31T15:00:00Z',
  to: '2026-06-30T15:00:00Z',
  graceHours: 24,
  participants: { everyone: false, items: [{ id: 'p1', key: 'kim', name: 'Kim' }] },
  win: { kind: 'first_to', target: 50, tieBreak: 'earliest' },
  prizes: [
    { place: 1, text: 'A bicycle' },
    { place: 3, text: 'A book' },
  ],
  provisional: true,
  rulebookId: 'r1',
  createdBy: 'ops@demo',
  startedAt: null,
  finalAt: null,
  version: 2,
  scoring: {
    text: 'Rule "Score" When a call is logged, then add 1 to the score.',
    language: 'en',
    version: null,
    en: null,
    ko: null,
    drl: null,
  },
};

describe('a contest in its form', () => {
  it('has the days of the organization’s zone, the last of which counts in full', () => {
    const values = valuesOf(contest, 'Asia/Seoul');

    expect([values.from, values.to]).toEqual(['2026-06-01', '2026-06-30']);
    expect(values.prizes.map(({ text }) => text)).toEqual(['A bicycle', '', 'A book']);
    expect(values.scoring.mode).toBe('sentence');
  });

  it('keeps the exact end unless the day is another', () => {
    const odd = { ...contest, to: '2026-06-30T09:00:00Z' };
    const values = valuesOf(odd, 'Asia/Seoul');

    expect(requestOf(values, 'Asia/Seoul', odd).to).toBe('2026-06-30T09:00:00Z');
    expect(requestOf({ ...values, to: '2026-07-02' }, 'Asia/Seoul', odd).to).toBe('2026-07-02');
  });

  it('sends no participants for everyone, and no target where the highest score wins', () => {
    const values = valuesOf(contest, 'Asia/Seoul');
    const request = requestOf(
      { ...values, everyone: true, win: { ...values.win, kind: 'highest_score' } },
      'Asia/Seoul',
      contest,
    );

    expect(request.participants).toEqual([]);
    expect(request.win?.target).toBeNull();
  });
});

describe('the scoring', () => {
  const { scoring } = emptyContest('en', true);

  it('gives points for each activity, or its amount', () => {
    const calls = { ...scoring, activityTypes: ['call'], points: 2 };

    expect(scoringRequest(calls)).toEqual({ form: { activityTypes: ['call'], points: 2 } });
    expect(scoringRequest({ ...calls, each: 'amount' })).toEqual({ form: { activityTypes: ['call'] } });
    expect(scoringRequest({ ...scoring, mode: 'indicator', indicator: 'revenue' })).toEqual({
      form: { indicator: 'revenue' },
    });
  });
});

describe('the wizard', () => {
  it('says what a step still needs', () => {
    const values = emptyContest('en', false);

    expect(Object.keys(missing(values, 0))).toEqual(['name', 'from', 'to', 'members']);
    expect(missing({ ...values, from: '2026-06-02', to: '2026-06-01' }, 0).to).toBe('order');
    expect(missing(values, 1)).toEqual({ 'scoring.activityTypes': 'types' });
    expect(missing({ ...values, win: { ...values.win, kind: 'first_to' } }, 2)).toEqual({
      'win.target': 'target',
    });
  });

  it('leads back to where a refused field is', () => {
    expect(['name', 'scoring.text', 'win.target', 'prizes.0.text', 'to'].map(stepOf)).toEqual([
      0, 1, 2, 2, 0,
    ]);
  });

  it('leaves out places without a prize', () => {
    expect(prizesOf([{ text: ' Cup ' }, { text: '' }, { text: 'Book' }])).toEqual([
      { place: 1, text: 'Cup' },
      { place: 3, text: 'Book' },
    ]);
  });
});
