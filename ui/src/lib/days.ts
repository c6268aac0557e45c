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
