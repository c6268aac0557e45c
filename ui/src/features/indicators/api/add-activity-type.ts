import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { ActivityType } from '@/lib/reference/activity-types';

export function useAddActivityType() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (type: ActivityType) => http.post<ActivityType>('/activity-types', type),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.config, 'activity-types'] }),
  });
}
