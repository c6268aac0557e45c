import { queryOptions } from '@tanstack/react-query';
import type { Day, Period } from '../days';
import { http } from '../http';
import { topics } from '../query-keys';

/** One period of the organization's calendar; `to` is exclusive. */
export interface CalendarPeriod {
  period: Period;
  from: Day;
  to: Day;
  label: string;
  workingDays: number;
  workingDaysGone: number;
}

export const calendarPeriodQuery = (period: Period, at: Day) =>
  queryOptions({
    queryKey: [topics.config, 'calendar', period, at],
    queryFn: ({ signal }) => http.get<CalendarPeriod>('/calendar/periods', { period, at }, signal),
    staleTime: 5 * 60_000,
  });
