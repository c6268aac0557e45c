import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Day, Period } from '@/lib/days';
import { http, type Items } from '@/lib/http';
import { topics } from '@/lib/query-keys';

export interface TemplateLine {
  /** Key of the indicator. */
  indicator: string;
  target: number;
  weight: number;
}

/** Goals that many people or teams share. */
export interface ScorecardTemplate {
  id: string;
  name: string;
  role: string | null;
  period: Period;
  lines: TemplateLine[];
  version: number;
}

export type TemplateRequest = Omit<ScorecardTemplate, 'id' | 'version'>;

const key = [topics.config, 'scorecard-templates'];

export const templatesQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => http.get<Items<ScorecardTemplate>>('/scorecard-templates', undefined, signal),
  select: (list) => list.items,
});

export function useSaveTemplate(existing?: Pick<ScorecardTemplate, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (template: TemplateRequest) =>
      existing === undefined
        ? http.post<ScorecardTemplate>('/scorecard-templates', template)
        : http.put<ScorecardTemplate>(`/scorecard-templates/${existing.id}`, {
            ...template,
            version: existing.version,
          }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

export function useDeleteTemplate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete<undefined>(`/scorecard-templates/${id}`),
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
      http.post<unknown>(`/scorecard-templates/${id}/assign`, assignment),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [topics.config, 'goals'] }),
        client.invalidateQueries({ queryKey: [topics.standings] }),
      ]),
  });
}
