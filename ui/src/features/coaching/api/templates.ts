import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { CoachingTemplate } from '@/lib/reference/coaching';

export type TemplateRequest = Omit<CoachingTemplate, 'id' | 'version'>;

const key = [topics.coaching, 'templates'];

/** Whether the text of a decision can be used, and what is wrong with it. */
export const decisionCheckQuery = (decision: string) =>
  queryOptions({
    queryKey: [topics.coaching, 'decision', decision],
    queryFn: ({ signal }) =>
      send<{ ok: boolean; problems: string[] }>('POST', '/coaching-templates/check', {
        body: { decision },
        signal,
      }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    enabled: decision.trim() !== '',
  });

export function useSaveTemplate(existing?: Pick<CoachingTemplate, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (template: TemplateRequest) =>
      existing === undefined
        ? send<CoachingTemplate>('POST', '/coaching-templates', { body: template })
        : send<CoachingTemplate>('PUT', `/coaching-templates/${encodeURIComponent(existing.id)}`, {
            body: { ...template, version: existing.version },
          }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useDeleteTemplate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      send<undefined>('DELETE', `/coaching-templates/${encodeURIComponent(id)}`, {}),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
