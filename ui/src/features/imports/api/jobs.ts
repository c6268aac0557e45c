import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

const PAGE = 10;

export const jobsQuery = (page: number) =>
  queryOptions({
    queryKey: [topics.jobs, 'list', page],
    queryFn: ({ signal }) => api.get('/jobs', { query: { page, size: PAGE }, signal }),
    placeholderData: keepPreviousData,
  });

export function useCancelJob(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete('/jobs/{id}', { path: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.jobs] }),
  });
}
