import type {
  CoachingCycleRequest,
  CoachingOverviewCalendarEntry,
  CoachingOverviewCoverageRow,
  CoachingOverviewScheduleRow,
} from '@/generated/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { Day } from '@/lib/days';
import { topics } from '@/lib/query-keys';

/** Whom a manager coaches how often: `daysSince` is null for who was never coached. */
export type Coverage = CoachingOverviewCoverageRow;

/** A day on which a session was held, is planned, or is looked back at; `number` is null while it is only planned. */
export type CalendarEntry = CoachingOverviewCalendarEntry;
export type CalendarKind = CalendarEntry['kind'];

export const everyChoices = ['once', 'week', 'month', 'quarter', 'days'] as const;
export type Every = (typeof everyChoices)[number];

/** `every` is `week`, `month`, `quarter`, or a number of working days. */
export type NewCycle = CoachingCycleRequest;

export const coverageQuery = queryOptions({
  queryKey: [topics.coaching, 'coverage'],
  queryFn: ({ signal }) => api.get('/coaching/coverage', { signal }),
  select: (list) => longestFirst(list.items),
});

/** What is held, planned and looked back at, from a day to another. */
export const calendarQuery = (from: Day, to: Day) =>
  queryOptions({
    queryKey: [topics.coaching, 'calendar', from, to],
    queryFn: ({ signal }) => api.get('/coaching/calendar', { query: { from, to }, signal }),
    select: (list) => list.items,
  });

/** What opens cycles again and again; `template` is the template's key. */
export type Schedule = CoachingOverviewScheduleRow;

export const schedulesQuery = queryOptions({
  queryKey: [topics.coaching, 'schedules'],
  queryFn: ({ signal }) => api.get('/coaching/schedules', { signal }),
  select: (list) => list.items,
});

/** Who was never coached first, then who waits longest. */
export function longestFirst(rows: Coverage[]): Coverage[] {
  const waited = ({ daysSince }: Coverage) => daysSince ?? Number.MAX_SAFE_INTEGER;
  return [...rows].sort((a, b) => waited(b) - waited(a) || a.member.name.localeCompare(b.member.name));
}

function useRefreshed<T, R>(mutationFn: (given: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all(
        [topics.coaching, topics.tasks, topics.processes].map((topic) =>
          client.invalidateQueries({ queryKey: [topic] }),
        ),
      ),
  });
}

export const useStartCycle = () =>
  useRefreshed((cycle: NewCycle) => api.post('/coaching-cycles', { body: cycle }));

export const useCancelCycle = (id: string) =>
  useRefreshed((reason: string) =>
    api.post('/coaching-cycles/{id}/cancel', { path: { id }, body: { reason } }),
  );

export const useStopSchedule = () =>
  useRefreshed((id: string) => api.delete('/coaching/schedules/{id}', { path: { id } }));
