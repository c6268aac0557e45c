import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Day } from '@/lib/days';
import { type Items, send } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { PersonName } from '@/lib/reference/awards';
import type { Cycle } from '@/lib/reference/coaching';

export interface Coverage {
  member: PersonName;
  manager: PersonName | null;
  lastSession: Day | null;
  /** Days since the last session; null for who was never coached. */
  daysSince: number | null;
  open: boolean;
}

export type CalendarKind = 'held' | 'planned' | 'follow_up';

/** A day on which a session was held, is planned, or is looked back at. */
export interface CalendarEntry {
  day: Day;
  kind: CalendarKind;
  cycle: string;
  /** Which session of the cycle; null while it is only planned. */
  number: number | null;
  member: PersonName;
  manager: PersonName | null;
}

export const everyChoices = ['once', 'week', 'month', 'quarter', 'days'] as const;
export type Every = (typeof everyChoices)[number];

export interface NewCycle {
  member?: string;
  team?: string;
  template: string;
  /** `week`, `month`, `quarter`, or a number of working days. */
  every?: string;
  startsOn?: Day;
  topic?: string;
}

export const coverageQuery = queryOptions({
  queryKey: [topics.coaching, 'coverage'],
  queryFn: ({ signal }) => send<Items<Coverage>>('GET', '/coaching/coverage', { signal }),
  select: (list) => longestFirst(list.items),
});

/** What is held, planned and looked back at, from a day to another. */
export const calendarQuery = (from: Day, to: Day) =>
  queryOptions({
    queryKey: [topics.coaching, 'calendar', from, to],
    queryFn: ({ signal }) =>
      send<Items<CalendarEntry>>('GET', '/coaching/calendar', { query: { from, to }, signal }),
    select: (list) => list.items,
  });

/** What opens cycles again and again. */
export interface Schedule {
  id: string;
  member: PersonName;
  /** The template's key. */
  template: string;
  every: string;
  nextOn: Day;
  setBy: string;
}

export const schedulesQuery = queryOptions({
  queryKey: [topics.coaching, 'schedules'],
  queryFn: ({ signal }) => send<Items<Schedule>>('GET', '/coaching/schedules', { signal }),
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
  useRefreshed((cycle: NewCycle) => send<{ id: string }>('POST', '/coaching-cycles', { body: cycle }));

export const useCancelCycle = (id: string) =>
  useRefreshed((reason: string) =>
    send<Cycle>('POST', `/coaching-cycles/${encodeURIComponent(id)}/cancel`, { body: { reason } }),
  );

export const useStopSchedule = () =>
  useRefreshed((id: string) =>
    send<undefined>('DELETE', `/coaching/schedules/${encodeURIComponent(id)}`, {}),
  );
