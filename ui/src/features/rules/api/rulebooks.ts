import type { RulebookResponse } from '@/generated/api';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

export type Rulebook = RulebookResponse;

export const purposes = ['goal', 'contest', 'badge', 'recognition', 'coaching', 'fair-play'] as const;
export type Purpose = (typeof purposes)[number];

export const rulebookStatuses = ['draft', 'published', 'suspended', 'retired'] as const;

export const ruleLanguages = ['en', 'ko', 'drl'] as const;
export type RuleLanguage = (typeof ruleLanguages)[number];

export interface RulebooksFilter {
  purpose: string | null;
  status: string | null;
  page: number;
}

const PAGE = 50;
/** All that is known of rulebooks begins with this, so that one change refreshes it. */
export const RULEBOOKS = [topics.config, 'rulebooks'] as const;

export const rulebooksQuery = (filter: RulebooksFilter) =>
  queryOptions({
    queryKey: [...RULEBOOKS, 'list', filter],
    queryFn: ({ signal }) => api.get('/rulebooks', { query: { ...filter, size: PAGE }, signal }),
    placeholderData: keepPreviousData,
  });

export const rulebookQuery = (id: string) =>
  queryOptions({
    queryKey: [...RULEBOOKS, 'one', id],
    queryFn: ({ signal }) => api.get('/rulebooks/{id}', { path: { id }, signal }),
  });

/** Refreshes all that is known of rulebooks once something was done to one; takes up what the server said of it at once. */
export function useTakeUp(): (rulebook?: Rulebook) => Promise<void> {
  const client = useQueryClient();
  return (rulebook) => {
    if (rulebook !== undefined) client.setQueryData(rulebookQuery(rulebook.id).queryKey, rulebook);
    return client.invalidateQueries({ queryKey: RULEBOOKS });
  };
}

export interface NewRulebook {
  key: string;
  name: string;
  purpose: string;
  text: string;
  language: RuleLanguage;
}

export function useCreateRulebook() {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: (body: NewRulebook) => api.post('/rulebooks', { body }),
    onSuccess: takeUp,
  });
}

/** Renames a rulebook, or says whether a second person must publish it. */
export function useDescribeRulebook(id: string) {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: (body: { name?: string; needsApproval?: boolean }) =>
      api.patch('/rulebooks/{id}', { path: { id }, body }),
    onSuccess: takeUp,
  });
}

export interface DraftToSave {
  text: string;
  language: RuleLanguage;
  /** The version that it was made from; null writes over whatever is there. */
  version: number | null;
}

export function useSaveDraft(id: string) {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: (body: DraftToSave) => api.put('/rulebooks/{id}/draft', { path: { id }, body }),
    onSuccess: takeUp,
  });
}

export function useImportRulebook() {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: ({ file, replace }: { file: File; replace: boolean }) => {
      const body = new FormData();
      body.append('file', file, file.name);
      return api.post('/rulebooks/import', { query: { replace }, body: body as never });
    },
    onSuccess: takeUp,
  });
}
