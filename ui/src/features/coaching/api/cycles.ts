import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Day } from '@/lib/days';
import { type Items, type Page, send } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { PersonName } from '@/lib/reference/awards';

export const cycleStatuses = [
  'scheduled',
  'preparing',
  'with_member',
  'follow_up',
  'deciding',
  'closed',
  'cancelled',
] as const;
export type CycleStatus = (typeof cycleStatuses)[number];

/** What the indicator did after a session, and what that led to. */
export interface Movement {
  indicator: string;
  before: number | null;
  after: number | null;
  change: number | null;
  decision: 'close' | 'repeat' | 'train' | 'escalate' | null;
}

export interface CoachingSession {
  id: string;
  number: number;
  heldOn: Day | null;
  answers: { question: string; by: string; answer: string }[];
  /** `private` is only there for those who may read it. */
  notes: { shared: string | null; private?: string | null };
  actions: { id: string; text: string; owner: PersonName; due: Day | null; done: boolean }[];
  acknowledgedAt: string | null;
  memberAnswer: string | null;
  movement: Movement | null;
}

export interface Cycle {
  id: string;
  member: PersonName;
  manager: PersonName | null;
  template: { key: string; name: string };
  status: CycleStatus;
  topic: string | null;
  startedBy: { kind: 'rule' | 'schedule' | 'hand' | 'onboarding' | 'repeat'; effectId?: string | null };
  sessions: CoachingSession[];
  nextOn: Day | null;
  version: number;
}

export interface Coverage {
  member: PersonName;
  manager: PersonName | null;
  lastSession: Day | null;
  /** Days since the last session; null for who was never coached. */
  daysSince: number | null;
  open: boolean;
}

export const everyChoices = ['once', 'week', 'month', 'quarter'] as const;

export interface NewCycle {
  member?: string;
  team?: string;
  template: string;
  every?: string;
  startsOn?: Day;
  topic?: string;
}

const key = [topics.standings, 'coaching'] as const;

export const cyclesQuery = (filter: { status: CycleStatus | null; page: number }) =>
  queryOptions({
    queryKey: [...key, 'cycles', filter],
    queryFn: ({ signal }) => send<Page<Cycle>>('GET', '/coaching-cycles', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

export const cycleQuery = (id: string) =>
  queryOptions({
    queryKey: [...key, 'cycle', id],
    queryFn: ({ signal }) => send<Cycle>('GET', `/coaching-cycles/${encodeURIComponent(id)}`, { signal }),
  });

export const coverageQuery = queryOptions({
  queryKey: [...key, 'coverage'],
  queryFn: ({ signal }) => send<Items<Coverage> | Coverage[]>('GET', '/coaching/coverage', { signal }),
  select: (list) => longestFirst(Array.isArray(list) ? list : list.items),
});

export const templateNamesQuery = queryOptions({
  queryKey: [topics.config, 'coaching-templates'],
  queryFn: ({ signal }) =>
    send<Items<{ key: string; name: string }>>('GET', '/coaching-templates', { signal }),
  select: ({ items }) => items.map((template) => ({ value: template.key, label: template.name })),
});

/** Who was never coached first, then who waits longest. */
export function longestFirst(rows: Coverage[]): Coverage[] {
  const waited = ({ daysSince }: Coverage) => daysSince ?? Number.MAX_SAFE_INTEGER;
  return [...rows].sort((a, b) => waited(b) - waited(a) || a.member.name.localeCompare(b.member.name));
}

export function useStartCycle() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (cycle: NewCycle) => send<{ id: string }>('POST', '/coaching-cycles', { body: cycle }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
