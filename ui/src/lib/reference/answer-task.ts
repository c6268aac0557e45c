import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api';
import { topics } from '../query-keys';
import type { Task, Values } from './tasks';

/** What a task may be a step of. */
const moved = [
  topics.tasks,
  topics.processes,
  topics.onboarding,
  topics.coaching,
  topics.trainings,
  topics.disputes,
];

/** Asks anew for tasks and for what they are steps of. */
export function useRefreshTasks() {
  const client = useQueryClient();
  return () => {
    for (const topic of moved) void client.invalidateQueries({ queryKey: [topic] });
  };
}

/**
 * Answers a task. The form may be gone by the time of the answer, as soon as its task is seen to be done; `onAnswered` is called
 * nevertheless.
 */
export function useAnswerTask({ id, version }: Pick<Task, 'id' | 'version'>, onAnswered: () => void) {
  const refresh = useRefreshTasks();
  return useMutation({
    mutationFn: (outcome: Values) =>
      api.post('/tasks/{id}/complete', { path: { id }, body: { ...outcome, version } }),
    onSuccess: () => {
      refresh();
      onAnswered();
    },
  });
}
