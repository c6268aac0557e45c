import { describe, expect, it } from 'vitest';
import { questionOf, readBoard } from './use-board';

const read = (search: string) => readBoard(new URLSearchParams(search), 'revenue', 'Asia/Seoul');

describe('a board out of its address', () => {
  it('asks for what the address says', () => {
    const board = read('indicator=calls&period=week&at=2017-05-15&team=t1&role=AE&tenure=91-365&size=10');

    expect(questionOf(board, 'p1')).toEqual({
      indicator: 'calls',
      by: 'indicator',
      period: 'week',
      at: '2017-05-15',
      level: 'member',
      depth: null,
      team: 't1',
      role: 'AE',
      minTenureDays: 91,
      maxTenureDays: 365,
      size: 10,
      around: 'p1',
    });
  });

  it('ranks by points when asked to, whatever the indicator was', () => {
    expect(questionOf(read('by=points&indicator=calls'), null)).toMatchObject({
      by: 'points',
      indicator: null,
    });
  });

  it('shows a moment in the period that holds it by the organization’s clock', () => {
    const board = read('moment=2017-05-31T20:00:00Z');

    expect(board.at).toBe('2017-06-01');
    expect(questionOf(board, null).at).toBe('2017-05-31T20:00:00Z');
  });

  it('falls back to the usual where the address makes no sense', () => {
    expect(read('period=decade&level=galaxy&size=7&view=hologram&moment=soon')).toMatchObject({
      indicator: 'revenue',
      period: 'month',
      level: 'member',
      size: 25,
      view: 'table',
      moment: null,
    });
  });

  it('leaves out the segments of people for teams', () => {
    const question = questionOf(read('level=team&depth=1&role=AE&tenure=0-90'), null);

    expect(question).toMatchObject({ depth: 1, role: null, minTenureDays: null, maxTenureDays: null });
  });
});
