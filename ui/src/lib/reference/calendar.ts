import type { CalendarPeriodResponse } from '@/generated/api';
import { queryOptions } from '@tanstack/react-query';
import type { Day, Period } from '../days';
import { api } from '../api';
import { topics } from '../query-keys';

/** One period of the organization's calendar; `to` is exclusive. */
export type CalendarPeriod = CalendarPeriodResponse;

export const calendarPeriodQuery = (period: Period, at: Day) =>
  queryOptions({
    queryKey: [topics.config, 'calendar', period, at],
    queryFn: ({ signal }) => api.get('/calendar/periods', { query: { period, at }, signal }),
    staleTime: 5 * 60_000,
  });
