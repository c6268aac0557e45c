import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Task, Values } from '@/lib/reference/tasks';

const address = (id: string, rest: string) => `/tasks/${encodeURIComponent(id)}/${rest}`;

/**
 * What was done to a task shows in the list, in the process, and in somebody's onboarding. It is not waited for: the form goes
 * as soon as its task is seen to be done, and would not be told any more that it was answered.
 */
function useRefreshTasks() {
  const client = useQueryClient();
  return () => {
    for (const topic of [topics.tasks, topics.processes, topics.onboarding])
      void client.invalidateQueries({ queryKey: [topic] });
  };
}

export function useCompleteTask({ id, version }: Pick<Task, 'id' | 'version'>) {
  const refresh = useRefreshTasks();
  return useMutation({
    mutationFn: (outcome: Values) =>
      send<Task>('POST', address(id, 'complete'), { body: { ...outcome, version } }),
    onSuccess: refresh,
  });
}

export function useDelegateTask(id: string) {
  const refresh = useRefreshTasks();
  return useMutation({
    mutationFn: (body: { to: string; note?: string }) =>
      send<Task>('POST', address(id, 'delegate'), { body }),
    onSuccess: refresh,
  });
}

export function useClaimTask(id: string) {
  const refresh = useRefreshTasks();
  return useMutation({
    mutationFn: () => send<Task>('POST', address(id, 'claim'), {}),
    onSuccess: refresh,
  });
}
