import type {
  OnboardingPlanPlanResponse,
  PlanCheckIn,
  PlanChore,
  PlanDraft,
  PlanGate,
} from '@/generated/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

export type Doer = PlanChore['for'];
export const doers = ['member', 'manager', 'hr', 'buddy'] as const satisfies Doer[];

export type Companion = PlanCheckIn['with'];
export const companions = ['manager', 'hr', 'buddy'] as const satisfies Companion[];

/** What closes a stage before its time: `targets` is `all`, `none`, or how many must be met. */
export type Gate = PlanGate;

/** The `days` of a stage are calendar days from the start of the onboarding to its end. */
export type Plan = OnboardingPlanPlanResponse;

/** What is sent: numbers that were left empty are null, and the server says that they are missing. */
export type PlanRequest = PlanDraft;

export const plansQuery = queryOptions({
  queryKey: [topics.onboarding, 'plans'],
  queryFn: ({ signal }) => api.get('/onboarding-plans', { signal }),
  select: (list) => list.items,
});

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.onboarding, 'plan', id],
    queryFn: ({ signal }) => api.get('/onboarding-plans/{id}', { path: { id }, signal }),
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
        ? api.post('/onboarding-plans', { body: plan })
        : api.put('/onboarding-plans/{id}', {
            path: { id: existing.id },
            body: { ...plan, version: existing.version },
          }),
    onSuccess: refresh,
  });
}

export function useDeletePlan() {
  const refresh = useRefreshPlans();
  return useMutation({
    mutationFn: (id: string) => api.delete('/onboarding-plans/{id}', { path: { id } }),
    onSuccess: refresh,
  });
}

/** The plan that ships with the product, by its key. */
export const SHIPPED = '30-60-90';

/** Makes the plan that ships with the product one of the organization's own. */
export function useAdoptPlan() {
  const refresh = useRefreshPlans();
  return useMutation({
    mutationFn: () => api.post('/onboarding-plans/packs/{key}', { path: { key: SHIPPED } }),
    onSuccess: refresh,
  });
}
