import { addDays, type Day, toUtc } from '@/lib/days';
import { type Weekday, weekdays } from '@/lib/session';

/** The first day of the month that holds a day. */
export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** The first day of the month so many months later (or earlier). */
export function monthsLater(month: Day, count: number): Day {
  const first = toUtc(monthOf(month));
  first.setUTCMonth(first.getUTCMonth() + count);
  return first.toISOString().slice(0, 10);
}

/** The whole weeks that a month touches, each from the organization's first day of the week on. */
export function weeksOf(month: Day, weekStart: Weekday): Day[][] {
  const first = monthOf(month);
  const next = monthsLater(first, 1);
  const mondayBased = (toUtc(first).getUTCDay() + 6) % 7;
  const before = (mondayBased - weekdays.indexOf(weekStart) + 7) % 7;
  const weeks: Day[][] = [];
  for (let day = addDays(first, -before); day < next; day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
  return weeks;
}
