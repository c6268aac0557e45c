import type { TrialResult } from '../api/trial';

/** What changes for a person; without a rank they did not belong to the organization on those days. */
export interface Change {
  id: string;
  name: string;
  points: number;
  before: { points: number; rank: number | null };
  after: { points: number; rank: number | null };
  gained: string[];
  lost: string[];
}

export type ChangeOrder = 'name' | 'points' | 'rank';

/** Everyone for whom the draft would make a difference. */
export function changesOf({ before, after, difference }: TrialResult): Change[] {
  const side = (rows: TrialResult['before']['rows']) => new Map(rows.map((row) => [row.subject.id, row]));
  const then = side(before.rows);
  const now = side(after.rows);
  return difference.map(({ subject: { id, name }, points, badges }) => ({
    id,
    name,
    points,
    before: { points: then.get(id)?.points ?? 0, rank: then.get(id)?.rank ?? null },
    after: { points: now.get(id)?.points ?? points, rank: now.get(id)?.rank ?? null },
    gained: badges.gained,
    lost: badges.lost,
  }));
}

/** How many places somebody climbs; none where a rank is not known. */
export const climbed = ({ before, after }: Change): number =>
  before.rank === null || after.rank === null ? 0 : before.rank - after.rank;

export function sorted(changes: Change[], by: ChangeOrder, descending: boolean): Change[] {
  const order = (a: Change, b: Change) =>
    by === 'name'
      ? a.name.localeCompare(b.name)
      : by === 'points'
        ? a.points - b.points
        : climbed(a) - climbed(b);
  return [...changes].sort((a, b) => (descending ? -1 : 1) * order(a, b) || a.name.localeCompare(b.name));
}

/** Those who gain or lose the most points, the greatest gain first, for a chart that has room for so many. */
export function extremes(changes: Change[], room: number): Change[] {
  const moved = sorted(
    changes.filter(({ points }) => points !== 0),
    'points',
    true,
  );
  if (moved.length <= room) return moved;
  const losers = moved.filter(({ points }) => points < 0).slice(-Math.floor(room / 2));
  return [...moved.slice(0, room - losers.length), ...losers];
}
