import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { RULEBOOKS, type RuleLanguage } from './rulebooks';

export type { CheckCaseResult, CheckResponse, CheckRuleFaces, CheckTextProblem } from '@/generated/api';

/** What a text would be as the draft of a rulebook: its problems, its rules in every language, its test cases. */
export const checkQuery = (id: string, text: string, language: RuleLanguage) =>
  queryOptions({
    queryKey: [...RULEBOOKS, 'check', id, language, text],
    queryFn: ({ signal }) =>
      api.post('/rulebooks/{id}/check', { path: { id }, body: { text, language }, signal }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
