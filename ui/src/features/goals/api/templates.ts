import type { TemplateResponse } from '@/generated/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Day } from '@/lib/days';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

export type { TemplateLine } from '@/generated/api';

/** Goals that many people or teams share. */
export type ScorecardTemplate = TemplateResponse;

export type TemplateRequest = Omit<ScorecardTemplate, 'id' | 'version'>;

const key = [topics.config, 'scorecard-templates'];

export const templatesQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => api.get('/scorecard-templates', { signal }),
  select: (list) => list.items,
});

export function useSaveTemplate(existing?: Pick<ScorecardTemplate, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (template: TemplateRequest) =>
      existing === undefined
        ? api.post('/scorecard-templates', { body: template })
        : api.put('/scorecard-templates/{id}', {
            path: { id: existing.id },
            body: {
              ...template,
              version: existing.version,
            },
          }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useDeleteTemplate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete('/scorecard-templates/{id}', { path: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export interface Assignment {
  people: string[];
  teams: string[];
  from: Day | null;
}

export function useAssignTemplate(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (assignment: Assignment) =>
      api.post('/scorecard-templates/{id}/assign', { path: { id }, body: assignment }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [topics.config, 'goals'] }),
        client.invalidateQueries({ queryKey: [topics.standings] }),
      ]),
  });
}
