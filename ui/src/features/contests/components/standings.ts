import type { StandingRow } from '@/lib/reference/contests';

/** Where the top ends and somebody's neighbourhood begins: the index of the first row after the gap; null without one. */
export function gapAt(rows: StandingRow[], top: number, total: number): number | null {
  return rows.length > top && rows.length < total ? top : null;
}

/** Ranks that several rows on show share. */
export function sharedRanks(rows: Pick<StandingRow, 'rank'>[]): Set<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const { rank } of rows) (seen.has(rank) ? shared : seen).add(rank);
  return shared;
}

/** How full somebody's bar is, between 0 and 1: of the target, else of the best score. */
export function shareOf(score: number, target: number | null, best: number): number {
  const whole = target ?? best;
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, score / whole));
}

/** The places that each subject has climbed (or, negative, lost) against an earlier look; those who are new are left out. */
export function climbed(before: StandingRow[], rows: StandingRow[]): Map<string, number> {
  const ranks = new Map(before.map(({ subject, rank }) => [subject.id, rank]));
  const moves = new Map<string, number>();
  for (const { subject, rank } of rows) {
    const was = ranks.get(subject.id);
    if (was !== undefined && was !== rank) moves.set(subject.id, was - rank);
  }
  return moves;
}
