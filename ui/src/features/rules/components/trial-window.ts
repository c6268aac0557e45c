import { addDays, type Day, toUtc } from '@/lib/days';
import { type Weekday, weekdays } from '@/lib/session';

export const windowChoices = ['week', 'month', 'quarter', 'custom'] as const;
export type WindowChoice = (typeof windowChoices)[number];

/** How an organization counts weeks and years; `fiscalYearStart` is the year's first month, 1 to 12. */
export interface Calendar {
  weekStart: Weekday;
  fiscalYearStart: number;
}

export interface Window {
  from: Day;
  /** The day after the last. */
  to: Day;
}

const firstOf = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

/** The last whole week, month or fiscal quarter before a day. */
export function lastWhole(
  choice: Exclude<WindowChoice, 'custom'>,
  today: Day,
  { weekStart, fiscalYearStart }: Calendar,
): Window {
  const date = toUtc(today);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  if (choice === 'week') {
    const gone = (date.getUTCDay() + 6 - weekdays.indexOf(weekStart) + 7) % 7;
    const to = addDays(today, -gone);
    return { from: addDays(to, -7), to };
  }
  if (choice === 'month') return { from: firstOf(year, month - 1), to: firstOf(year, month) };
  const intoQuarter = (month - (fiscalYearStart - 1) + 12) % 3;
  return { from: firstOf(year, month - intoQuarter - 3), to: firstOf(year, month - intoQuarter) };
}
