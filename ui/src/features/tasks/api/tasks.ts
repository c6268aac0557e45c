import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Task, Values } from '@/lib/reference/tasks';

const address = (id: string, rest: string) => `/tasks/${encodeURIComponent(id)}/${rest}`;

/** What was done to a task shows in the list, in the process, and in somebody's onboarding. */
function useRefreshTasks() {
  const client = useQueryClient();
  return () => {
    for (const topic of [topics.tasks, topics.processes, topics.onboarding])
      void client.invalidateQueries({ queryKey: [topic] });
  };
}

/** Completes a task. The form may be gone by the time of the answer, when its task is seen to be done; `onDone` is called then too. */
export function useCompleteTask({ id, version }: Pick<Task, 'id' | 'version'>, onDone: () => void) {
  const refresh = useRefreshTasks();
  return useMutation({
    mutationFn: (outcome: Values) =>
      send<Task>('POST', address(id, 'complete'), { body: { ...outcome, version } }),
    onSuccess: () => {
      refresh();
      onDone();
    },
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
