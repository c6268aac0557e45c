import type { Contest } from '@/lib/reference/contests';

const HOUR = 3_600_000;

/** What comes next for a contest, and when; null where nothing does. */
export function nextTurn({
  status,
  from,
  to,
  graceHours,
}: Pick<Contest, 'status' | 'from' | 'to' | 'graceHours'>): {
  turn: 'starts' | 'ends' | 'final';
  at: number;
} | null {
  switch (status) {
    case 'scheduled':
      return { turn: 'starts', at: Date.parse(from) };
    case 'running':
      return { turn: 'ends', at: Date.parse(to) };
    case 'closing':
      return { turn: 'final', at: Date.parse(to) + graceHours * HOUR };
    default:
      return null;
  }
}

/** A time to wait in its two largest parts: days and hours, hours and minutes, or minutes and seconds. */
export function waiting(milliseconds: number): {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
} {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor(seconds / 3_600) % 24,
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  };
}
