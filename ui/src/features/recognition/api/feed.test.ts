import { describe, expect, it } from 'vitest';
import { type FeedItem, mergePages, toggled } from './feed';

const item = (id: string): FeedItem => ({
  id,
  at: '2026-11-20T05:00:00Z',
  kind: 'kudos',
  member: { id: 'p1', key: 'kim', name: 'Kim' },
  from: null,
  text: 'Well done',
  badge: null,
  effectId: null,
  reactions: [],
});

describe('the pages of the feed', () => {
  it('show once what a new item has pushed onto the next page', () => {
    const merged = mergePages([
      [item('9'), item('8')],
      [item('8'), item('7')],
    ]);

    expect(merged.map(({ id }) => id)).toEqual(['9', '8', '7']);
  });
});

describe('a reaction', () => {
  it('is counted once per person', () => {
    const once = toggled([{ emoji: '👏', count: 2, mine: false }], '👏');

    expect(once).toEqual([{ emoji: '👏', count: 3, mine: true }]);
    expect(toggled(once, '👏')).toEqual([{ emoji: '👏', count: 2, mine: false }]);
  });

  it('disappears with the last who gave it', () => {
    expect(toggled([{ emoji: '🔥', count: 1, mine: true }], '🔥')).toEqual([]);
    expect(toggled([], '🔥')).toEqual([{ emoji: '🔥', count: 1, mine: true }]);
  });
});
