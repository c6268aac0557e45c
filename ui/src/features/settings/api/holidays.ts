import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Day } from '@/lib/days';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

export type { Holiday } from '@/generated/api';

const key = [topics.config, 'holidays'];

export const holidaysQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => api.get('/organization/holidays', { signal }),
  select: (list) => [...list.items].sort((a, b) => b.day.localeCompare(a.day)),
});

export function useAddHoliday() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (holiday: { day: Day | null; name: string }) =>
      api.post('/organization/holidays', { body: holiday }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useDeleteHoliday() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (day: Day) => api.delete('/organization/holidays/{day}', { path: { day } }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
