import { byUrgency, type Status } from '@/lib/reference/standing';

/** A member's line in the team's table. */
export interface MemberRow {
  id: string;
  name: string;
  score: number | null;
  status: Status | null;
  pace: number | null;
  /** Value by indicator key. */
  values: Record<string, number | null>;
}

export interface Sorting {
  by: 'name' | 'score' | 'status' | (string & {});
  descending: boolean;
}

const compareNumbers = (a: number | null | undefined, b: number | null | undefined): number =>
  (a ?? Number.NEGATIVE_INFINITY) - (b ?? Number.NEGATIVE_INFINITY) || 0;

/** Sorts a team's members; who is behind most comes first by status, and ties go by name. */
export function sorted(rows: MemberRow[], { by, descending }: Sorting): MemberRow[] {
  const compare = (a: MemberRow, b: MemberRow): number => {
    if (by === 'name') return a.name.localeCompare(b.name);
    if (by === 'status') return byUrgency(a.status, b.status) || compareNumbers(a.pace, b.pace);
    if (by === 'score') return compareNumbers(a.score, b.score);
    return compareNumbers(a.values[by], b.values[by]);
  };
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(a, b) || a.name.localeCompare(b.name));
}
