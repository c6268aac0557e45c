import { expect, it } from 'vitest';
import { memberRows } from './member-rows';

it('takes the scores of members from the heat map, with or without one', () => {
  const rows = memberRows({
    indicators: [],
    members: [
      { id: 'p1', name: 'Ana', score: 72.5, cells: [] },
      { id: 'p2', name: 'Bo', score: null, cells: [] },
    ],
  });

  expect(rows).toMatchObject([
    { id: 'p1', name: 'Ana', score: 72.5 },
    { id: 'p2', name: 'Bo', score: null },
  ]);
});
