import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http, type Page } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Job } from '@/lib/reference/jobs';

const PAGE = 10;

export const jobsQuery = (page: number) =>
  queryOptions({
    queryKey: [topics.jobs, 'list', page],
    queryFn: ({ signal }) => http.get<Page<Job>>('/jobs', { page, size: PAGE }, signal),
    placeholderData: keepPreviousData,
  });

export function useCancelJob(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => http.delete<undefined>(`/jobs/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.jobs] }),
  });
}
