import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Day, Period } from '@/lib/days';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { Level } from '@/lib/reference/standing';
import type { Goal, WeekdayTargets } from './goals';

/** What is asked of a goal; with an id and the version that was seen when an existing one is changed. */
export interface GoalRequest {
  id?: string;
  version?: number;
  indicator: string;
  subject: { level: Level; id: string | null };
  period: Period;
  target: number;
  from?: Day | null;
  to?: Day | null;
  weight?: number;
  floor?: number | null;
  cap?: number | null;
  weekdayTargets?: WeekdayTargets | null;
}

export const saveGoal = ({ id, ...goal }: GoalRequest): Promise<Goal> =>
  id === undefined
    ? api.post('/goals', { body: goal })
    : api.put('/goals/{id}', { path: { id }, body: goal });

export const deleteGoal = (id: string): Promise<undefined> => api.delete('/goals/{id}', { path: { id } });

/** A changed goal changes every scorecard that it stands on. */
export function useRefreshGoals(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: [topics.config, 'goals'] }),
      client.invalidateQueries({ queryKey: [topics.standings] }),
    ]);
}

export function useSaveGoal() {
  const refresh = useRefreshGoals();
  return useMutation({ mutationFn: saveGoal, onSuccess: refresh });
}

export function useDeleteGoal() {
  const refresh = useRefreshGoals();
  return useMutation({ mutationFn: deleteGoal, onSuccess: refresh });
}
