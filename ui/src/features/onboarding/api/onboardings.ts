import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Day, Period } from '@/lib/days';
import { send } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { PersonName } from '@/lib/reference/awards';
import type { OnboardingRow, OnboardingStatus } from '@/lib/reference/onboarding';
import type { Companion, Doer } from './plans';

/** What was planned and reached of full targets on a day, in percent; `actual` is null for days to come. */
export interface RampPoint {
  day: Day;
  plan: number;
  actual: number | null;
}

export interface StageTarget {
  indicator: string;
  period: Period;
  /** The full target of a period, and what is asked for in it at the stage's ramp. */
  full: number;
  goal: number;
  /** What is asked for in the whole stage. */
  target: number;
  actual: number | null;
  attainment: number | null;
  met: boolean;
}

export type WorkStatus = 'waiting' | 'open' | 'done' | 'cancelled';

export interface StageTask {
  id: string;
  title: string;
  for: Doer;
  assignee: PersonName | null;
  dueDay: number;
  due: string | null;
  status: WorkStatus;
  completedAt: string | null;
  /** The task of the inbox; null until the stage opens. */
  task: string | null;
}

export interface StageCheckIn {
  id: string;
  title: string;
  with: Companion;
  assignee: PersonName | null;
  dueDay: number;
  due: string | null;
  status: WorkStatus;
  completedAt: string | null;
  /** The task of the inbox; null until the stage opens. */
  task: string | null;
}

export interface OnboardingStage {
  key: string;
  name: string;
  status: 'waiting' | 'open' | 'closed';
  from: Day;
  due: Day;
  closedOn: Day | null;
  closedBy: 'gate' | 'time' | 'signoff' | null;
  behind: boolean;
  rampPercent: number;
  targets: StageTarget[];
  tasks: StageTask[];
  checkIns: StageCheckIn[];
  signOff: { needed: boolean; by: string | null; at: string | null };
}

export interface Change {
  at: string;
  by: string;
  what: string;
}

export interface Onboarding {
  id: string;
  member: PersonName;
  buddy: PersonName | null;
  manager: PersonName | null;
  plan: OnboardingRow['plan'];
  cohort: string | null;
  status: OnboardingStatus;
  stage: OnboardingRow['stage'];
  startsOn: Day;
  stages: OnboardingStage[];
  activeNodes: string[];
  instance: string | null;
  ramp: RampPoint[];
  changes: Change[];
  /** Why it was cancelled. */
  reason: string | null;
  version: number;
}

/** People who started together, with the median of how they ramp up. */
export interface Cohort {
  cohort: string;
  plan: OnboardingRow['plan'];
  startsOn: Day;
  members: number;
  active: number;
  completed: number;
  medianTimeToRamp: number | null;
  curve: RampPoint[];
}

/** A change of a running plan, by `op`. */
export type Operation = { op: string } & Record<string, unknown>;

export interface StartRequest {
  member?: string;
  members?: string[];
  plan: string;
  startsOn: Day;
  buddy?: string;
  cohort?: string;
}

/** What was started: `id` is the first's. */
export interface Started {
  id: string;
  items: { id: string; member: PersonName }[];
}

const address = (id: string, rest = '') => `/onboardings/${encodeURIComponent(id)}${rest}`;

export const onboardingQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.onboarding, 'one', id],
    queryFn: ({ signal }) => send<Onboarding>('GET', address(id), { signal }),
  });

export const cohortsQuery = queryOptions({
  queryKey: [topics.onboarding, 'cohorts'],
  queryFn: ({ signal }) => send<{ items: Cohort[] }>('GET', '/onboardings/cohorts', { signal }),
  select: ({ items }) => items,
});

/** A change shows on the board, in people's tasks and on the drawing. */
function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [topics.onboarding, topics.tasks, topics.processes].map((topic) =>
        client.invalidateQueries({ queryKey: [topic] }),
      ),
    );
}

export function useStart() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: StartRequest) => send<Started>('POST', '/onboardings', { body }),
    onSuccess: refresh,
  });
}

export function useAdjust({ id, version }: Pick<Onboarding, 'id' | 'version'>) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: { operations: Operation[]; note: string | null }) =>
      send<Onboarding>('PATCH', address(id, '/plan'), { body: { version, ...body } }),
    onSuccess: refresh,
  });
}

export function useCancel(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (reason: string) => send<Onboarding>('POST', address(id, '/cancel'), { body: { reason } }),
    onSuccess: refresh,
  });
}
