import { useMutation } from '@tanstack/react-query';
import type { TaskDelegationRequest } from '@/generated/api';
import { api } from '@/lib/api';
import { useRefreshTasks } from '@/lib/reference/answer-task';

export function useDelegateTask(id: string) {
  const refresh = useRefreshTasks();
  return useMutation({
    mutationFn: (body: TaskDelegationRequest) => api.post('/tasks/{id}/delegate', { path: { id }, body }),
    onSuccess: refresh,
  });
}

export function useClaimTask(id: string) {
  const refresh = useRefreshTasks();
  return useMutation({
    mutationFn: () => api.post('/tasks/{id}/claim', { path: { id } }),
    onSuccess: refresh,
  });
}
