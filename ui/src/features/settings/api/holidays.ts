import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Day } from '@/lib/days';
import { http, type Items } from '@/lib/http';
import { topics } from '@/lib/query-keys';

export interface Holiday {
  day: Day;
  name: string;
}

const key = [topics.config, 'holidays'];

export const holidaysQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => http.get<Items<Holiday>>('/organization/holidays', undefined, signal),
  select: (list) => [...list.items].sort((a, b) => b.day.localeCompare(a.day)),
});

export function useAddHoliday() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (holiday: { day: Day | null; name: string }) =>
      http.post<Holiday>('/organization/holidays', holiday),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useDeleteHoliday() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (day: Day) => http.delete<undefined>(`/organization/holidays/${day}`),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
