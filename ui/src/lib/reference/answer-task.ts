import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../http';
import { topics } from '../query-keys';
import type { Task, Values } from './tasks';

const moved = [topics.tasks, topics.processes, topics.coaching, topics.trainings, topics.disputes];

/**
 * Answers a task on the form of its own feature; what it was a step of is asked for anew. The form may be gone by the time of the
 * answer, as soon as its task is seen to be done; `onAnswered` is called nevertheless.
 */
export function useAnswerTask({ id, version }: Pick<Task, 'id' | 'version'>, onAnswered: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (outcome: Values) =>
      send<Task>('POST', `/tasks/${encodeURIComponent(id)}/complete`, { body: { ...outcome, version } }),
    onSuccess: () => {
      for (const topic of moved) void client.invalidateQueries({ queryKey: [topic] });
      onAnswered();
    },
  });
}
