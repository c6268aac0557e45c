/** Days as the API writes them (`2017-05-15`): arithmetic without any time zone. */
export type Day = string;

const MILLIS_PER_DAY = 86_400_000;

export function toUtc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function addDays(day: Day, count: number): Day {
  return new Date(toUtc(day).getTime() + count * MILLIS_PER_DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / MILLIS_PER_DAY);
}

/** The day it is at an instant in a time zone. */
export function dayIn(timeZone: string, instant: Date = new Date()): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
}

export const periods = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

export function isPeriod(text: string | null): text is Period {
  return periods.some((period) => period === text);
}

/** The instant of a wall-clock time (`2017-05-15 18:30`) in a time zone. */
export function instantIn(timeZone: string, wallClock: string): Date {
  const asUtc = new Date(`${wallClock.replace(' ', 'T').slice(0, 16)}:00Z`).getTime();
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const offsetAt = (time: number) => new Date(`${shown.format(time).replace(' ', 'T')}Z`).getTime() - time;
  const first = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(first));
}

/** An instant as the clock on the wall of a time zone shows it: `2017-05-15 18:30:00`. */
export function wallClockIn(timeZone: string, instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
    instant,
  );
}
