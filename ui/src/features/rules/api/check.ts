import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { RULEBOOKS, type RuleLanguage } from './rulebooks';

export type { CheckCaseResult, CheckResponse, CheckRuleFaces, CheckTextProblem } from '@/generated/api';

/** How often to ask again while the rules are still being compiled, in milliseconds. */
const UNPROVED = 2_000;

/** What a text would be as the draft of a rulebook: its problems, its rules in every language, its test cases. */
export const checkQuery = (id: string, text: string, language: RuleLanguage) =>
  queryOptions({
    queryKey: [...RULEBOOKS, 'check', id, language, text],
    queryFn: ({ signal }) =>
      api.post('/rulebooks/{id}/check', { path: { id }, body: { text, language }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.ok === true && !state.data.proved ? UNPROVED : false),
    gcTime: 60_000,
  });
