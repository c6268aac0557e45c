import type {
  OnboardingChangeOperation,
  OnboardingChangeRequest,
  OnboardingCohortResponse,
  OnboardingPlanChange,
  OnboardingRampDay,
  OnboardingResponse,
  StageResponse,
  Starting,
} from '@/generated/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

export type { StageCheckIn, StageTarget, StageTask } from '@/generated/api';

/** What was planned and reached of full targets on a day, in percent; `actual` is null for days to come. */
export type RampPoint = OnboardingRampDay;

export type OnboardingStage = StageResponse;

export type WorkStatus = StageResponse['tasks'][number]['status'];

export type Change = OnboardingPlanChange;

export type Onboarding = OnboardingResponse;

/** People who started together, with the median of how they ramp up. */
export type Cohort = OnboardingCohortResponse;

/** A change of a running plan, by `op`. */
export type Operation = OnboardingChangeOperation;

export type StartRequest = Starting;

export const onboardingQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.onboarding, 'one', id],
    queryFn: ({ signal }) => api.get('/onboardings/{id}', { path: { id }, signal }),
  });

export const cohortsQuery = queryOptions({
  queryKey: [topics.onboarding, 'cohorts'],
  queryFn: ({ signal }) => api.get('/onboardings/cohorts', { signal }),
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
    mutationFn: (body: StartRequest) => api.post('/onboardings', { body }),
    onSuccess: refresh,
  });
}

export function useAdjust({ id, version }: Pick<Onboarding, 'id' | 'version'>) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: Pick<OnboardingChangeRequest, 'operations' | 'note'>) =>
      api.patch('/onboardings/{id}/plan', { path: { id }, body: { version, ...body } }),
    onSuccess: refresh,
  });
}

export function useCancel(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (reason: string) => api.post('/onboardings/{id}/cancel', { path: { id }, body: { reason } }),
    onSuccess: refresh,
  });
}
