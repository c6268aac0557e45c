import type { CaseRequest, CaseView } from '@/generated/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { RULEBOOKS } from './rulebooks';

export type { CaseFacts, Expectation } from '@/generated/api';

export type TestCase = CaseView;

/** A case to write down: all of it, and the version that the change began from (null for a new one). */
export type CaseToSave = Pick<CaseView, 'name' | 'given' | 'expected'> & Pick<CaseRequest, 'version'>;

export const casesQuery = (id: string) =>
  queryOptions({
    queryKey: [...RULEBOOKS, 'cases', id],
    queryFn: ({ signal }) => api.get('/rulebooks/{id}/cases', { path: { id }, signal }),
    select: (list) => list.items,
  });

export function useSaveCase(rulebook: string, existing?: TestCase) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CaseToSave) =>
      existing === undefined
        ? api.post('/rulebooks/{id}/cases', { path: { id: rulebook }, body })
        : api.put('/rulebooks/{id}/cases/{caseId}', { path: { id: rulebook, caseId: existing.id }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: RULEBOOKS }),
  });
}

export function useRemoveCase(rulebook: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (caseId: string) =>
      api.delete('/rulebooks/{id}/cases/{caseId}', { path: { id: rulebook, caseId } }),
    onSuccess: () => client.invalidateQueries({ queryKey: RULEBOOKS }),
  });
}
