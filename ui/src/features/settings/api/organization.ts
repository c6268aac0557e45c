import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import { type Organization, sessionQuery } from '@/lib/session';

export const organizationQuery = queryOptions({
  queryKey: [topics.config, 'organization'],
  queryFn: ({ signal }) => api.get('/organization', { signal }),
});

export type OrganizationChange = Partial<Omit<Organization, 'id'>>;

/** Changes the organization; its calendar moves every number, so nothing that was seen is kept. */
export function useChangeOrganization() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: OrganizationChange) =>
      api.patch('/organization', {
        body: { ...change, fiscalYearStart: change.fiscalYearStart?.toString() },
      }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
        client.invalidateQueries({ queryKey: [topics.config] }),
        client.invalidateQueries({ queryKey: [topics.standings] }),
      ]),
  });
}
