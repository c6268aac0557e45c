import { describe, expect, it } from 'vitest';
import { type Change, changesOf, climbed, extremes, sorted } from './trial-changes';

const person = (id: string) => ({ id, key: id, name: id.toUpperCase() });
const side = (rows: [string, number, number][]) => ({
  points: rows.reduce((sum, [, points]) => sum + points, 0),
  effects: {},
  rows: rows.map(([id, points, rank]) => ({ subject: person(id), points, badges: [], rank })),
});
const change = (name: string, points: number): Change => ({
  id: name,
  name,
  points,
  before: { points: 0, rank: 2 },
  after: { points, rank: points > 0 ? 1 : 3 },
  gained: [],
  lost: [],
});

describe('what a trial run changes', () => {
  it('tells points and rank before and after of everyone concerned', () => {
    const [ana, ...others] = changesOf({
      from: '2026-07-01',
      to: '2026-10-01',
      before: side([
        ['bo', 10, 1],
        ['ana', 5, 2],
      ]),
      after: side([
        ['ana', 25, 1],
        ['bo', 10, 2],
      ]),
      difference: [{ subject: person('ana'), points: 20, badges: { gained: ['gold'], lost: [] }, rank: 1 }],
    });

    expect(others).toEqual([]);
    expect(ana).toMatchObject({ before: { points: 5, rank: 2 }, after: { points: 25, rank: 1 } });
    expect(ana && climbed(ana)).toBe(1);
  });

  it('is sorted by name, points or places, ties by name', () => {
    const all = [change('B', 5), change('A', 5), change('C', -3)];
    expect(sorted(all, 'points', true).map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(sorted(all, 'points', false).map(({ name }) => name)).toEqual(['C', 'A', 'B']);
    expect(sorted(all, 'rank', false)[0]?.name).toBe('C');
  });

  it('shows who gains and who loses the most where not all find room', () => {
    const all = [
      change('A', 9),
      change('B', 7),
      change('C', 5),
      change('D', 0),
      change('E', -1),
      change('F', -8),
    ];
    expect(extremes(all, 4).map(({ name }) => name)).toEqual(['A', 'B', 'E', 'F']);
    expect(extremes(all, 9)).toHaveLength(5);
  });
});
