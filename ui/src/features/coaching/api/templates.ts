import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { CoachingTemplate } from '@/lib/reference/coaching';

export type TemplateRequest = Omit<CoachingTemplate, 'id' | 'version'>;

const key = [topics.coaching, 'templates'];

/** Whether the text of a decision can be used, and what is wrong with it. */
export const decisionCheckQuery = (decision: string) =>
  queryOptions({
    queryKey: [topics.coaching, 'decision', decision],
    queryFn: ({ signal }) => api.post('/coaching-templates/check', { body: { decision }, signal }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    enabled: decision.trim() !== '',
  });

export function useSaveTemplate(existing?: Pick<CoachingTemplate, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (template: TemplateRequest) =>
      existing === undefined
        ? api.post('/coaching-templates', { body: template })
        : api.put('/coaching-templates/{id}', {
            path: { id: existing.id },
            body: { ...template, version: existing.version },
          }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useDeleteTemplate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete('/coaching-templates/{id}', { path: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
