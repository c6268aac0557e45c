import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Period } from '@/lib/days';
import { type Items, send } from '@/lib/http';
import { topics } from '@/lib/query-keys';

export const doers = ['member', 'manager', 'hr', 'buddy'] as const;
export type Doer = (typeof doers)[number];

export const companions = ['manager', 'hr', 'buddy'] as const;
export type Companion = (typeof companions)[number];

/** What closes a stage before its time: `targets` is `all`, `none`, or how many must be met. */
export interface Gate {
  targets: string;
  tasks: boolean;
  signOff: boolean;
}

/** A full target, before the ramp lessens it. */
export interface PlanTarget {
  indicator: string;
  period: Period;
  target: number;
}

export interface PlanTask {
  key: string;
  title: string;
  for: Doer;
  dueDay: number;
  description: string | null;
  link: string | null;
}

export interface PlanCheckIn {
  title: string;
  day: number;
  with: Companion;
}

/** `days` are calendar days from the start of the onboarding to the end of the stage. */
export interface PlanStage {
  key: string;
  name: string;
  days: number;
  rampPercent: number;
  gate: Gate;
  targets: PlanTarget[];
  tasks: PlanTask[];
  checkIns: PlanCheckIn[];
}

export interface Plan {
  id: string;
  key: string;
  name: string;
  description: string | null;
  stages: PlanStage[];
  version: number;
}

/** What is sent: numbers that were left empty are null, and the server says that they are missing. */
export type PlanRequest = Pick<Plan, 'key' | 'name' | 'description'> & {
  stages: (Omit<PlanStage, 'days' | 'rampPercent' | 'targets' | 'tasks' | 'checkIns'> & {
    days: number | null;
    rampPercent: number | null;
    targets: (Omit<PlanTarget, 'indicator' | 'target'> & {
      indicator: string | null;
      target: number | null;
    })[];
    tasks: (Omit<PlanTask, 'dueDay'> & { dueDay: number | null })[];
    checkIns: (Omit<PlanCheckIn, 'day'> & { day: number | null })[];
  })[];
};

const address = (id: string) => `/onboarding-plans/${encodeURIComponent(id)}`;

export const plansQuery = queryOptions({
  queryKey: [topics.onboarding, 'plans'],
  queryFn: ({ signal }) => send<Items<Plan>>('GET', '/onboarding-plans', { signal }),
  select: (list) => list.items,
});

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.onboarding, 'plan', id],
    queryFn: ({ signal }) => send<Plan>('GET', address(id), { signal }),
  });

function useRefreshPlans() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [topics.onboarding] });
}

export function useSavePlan(existing?: Pick<Plan, 'id' | 'version'>) {
  const refresh = useRefreshPlans();
  return useMutation({
    mutationFn: (plan: PlanRequest) =>
      existing === undefined
        ? send<Plan>('POST', '/onboarding-plans', { body: plan })
        : send<Plan>('PUT', address(existing.id), { body: { ...plan, version: existing.version } }),
    onSuccess: refresh,
  });
}

export function useDeletePlan() {
  const refresh = useRefreshPlans();
  return useMutation({
    mutationFn: (id: string) => send<undefined>('DELETE', address(id), {}),
    onSuccess: refresh,
  });
}

/** The plan that ships with the product, by its key. */
export const SHIPPED = '30-60-90';

/** Makes the plan that ships with the product one of the organization's own. */
export function useAdoptPlan() {
  const refresh = useRefreshPlans();
  return useMutation({
    mutationFn: () => send<Plan>('POST', `/onboarding-plans/packs/${SHIPPED}`, {}),
    onSuccess: refresh,
  });
}
