import { describe, expect, it } from 'vitest';
import type { StandingRow } from '@/lib/reference/contests';
import { climbed, gapAt, shareOf, sharedRanks } from './standings';

const row = (rank: number, id: string): StandingRow => ({
  rank,
  subject: { id, key: id, name: id },
  score: 0,
  qualified: true,
  reachedAt: null,
  prize: null,
});

describe('the standings of a contest', () => {
  it('mark shared places', () => {
    expect(sharedRanks([row(1, 'a'), row(2, 'b'), row(2, 'c'), row(4, 'd')])).toEqual(new Set([2]));
  });

  it('move nobody whose place is the same, however the tied are listed', () => {
    const moves = climbed(
      [row(1, 'a'), row(2, 'b'), row(2, 'c'), row(4, 'd')],
      [row(1, 'd'), row(2, 'a'), row(3, 'c'), row(3, 'b')],
    );

    expect(moves).toEqual(
      new Map([
        ['d', 3],
        ['a', -1],
        ['c', -1],
        ['b', -1],
      ]),
    );
    expect(climbed([row(2, 'b'), row(2, 'c')], [row(2, 'c'), row(2, 'b')]).size).toBe(0);
  });

  it('have a gap only where somebody is left out', () => {
    const rows = [row(1, 'a'), row(2, 'b'), row(9, 'x')];

    expect(gapAt(rows, 2, 30)).toBe(2);
    expect(gapAt(rows, 2, 3)).toBeNull();
    expect(gapAt(rows, 10, 30)).toBeNull();
  });

  it('fill bars up to the target, or up to the best without one', () => {
    expect(shareOf(25, 50, 40)).toBe(0.5);
    expect(shareOf(20, null, 40)).toBe(0.5);
    expect(shareOf(60, 50, 60)).toBe(1);
    expect(shareOf(-3, null, 0)).toBe(0);
  });
});
