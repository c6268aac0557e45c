import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { ActivityType } from '@/lib/reference/activity-types';

export function useAddActivityType() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (type: ActivityType) => api.post('/activity-types', { body: type }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.config, 'activity-types'] }),
  });
}
