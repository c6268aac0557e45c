import { addDays, type Day, dayIn, type Period, toUtc } from '@/lib/days';

export const TIME_ZONE = 'Asia/Seoul';

export const today = (): Day => dayIn(TIME_ZONE);

const firstOfMonth = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

/** The period that holds a day; `to` is exclusive. */
export function periodOf(period: Period, day: Day): { from: Day; to: Day } {
  const date = toUtc(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  switch (period) {
    case 'day':
      return { from: day, to: addDays(day, 1) };
    case 'week': {
      const from = addDays(day, -((date.getUTCDay() + 6) % 7));
      return { from, to: addDays(from, 7) };
    }
    case 'month':
      return { from: firstOfMonth(year, month), to: firstOfMonth(year, month + 1) };
    case 'quarter': {
      const first = month - (month % 3);
      return { from: firstOfMonth(year, first), to: firstOfMonth(year, first + 3) };
    }
    case 'year':
      return { from: firstOfMonth(year, 0), to: firstOfMonth(year + 1, 0) };
  }
}

export function isWorkingDay(day: Day): boolean {
  const weekday = toUtc(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

export function daysOf(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) days.push(day);
  return days;
}

export function workingDays(from: Day, to: Day): number {
  return daysOf(from, to).filter(isWorkingDay).length;
}

export function calendarPeriod(period: Period, at: Day) {
  const { from, to } = periodOf(period, at);
  const end = today() < to ? addDays(today(), 1) : to;
  return {
    period,
    from,
    to,
    label: from,
    workingDays: workingDays(from, to),
    workingDaysGone: workingDays(from, end),
  };
}
