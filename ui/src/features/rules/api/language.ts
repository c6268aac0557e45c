import { queryOptions, useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { TypedRule } from '../components/typed-rule';
import type { RuleLanguage } from './rulebooks';

export type { CompletionSentence, CompletionWord } from '@/generated/api';

/** The sentences and words that rules may use. */
export const vocabularyQuery = (language: RuleLanguage) =>
  queryOptions({
    queryKey: [topics.config, 'rule-vocabulary', language],
    queryFn: ({ signal }) => api.get('/rules/vocabulary', { query: { language }, signal }),
    staleTime: 300_000,
  });

/** What may come next in a text that is being written. */
export const complete = (text: string, language: RuleLanguage, caret: number) =>
  api.post('/rules/complete', { body: { text, language, caret } });

export interface Translation {
  text: string;
  from: RuleLanguage;
  to: RuleLanguage;
}

export function useTranslate() {
  return useMutation({ mutationFn: (body: Translation) => api.post('/rules/translate', { body }) });
}

/** A text as the fields of forms. */
export const parsedQuery = (text: string, language: RuleLanguage) =>
  queryOptions({
    queryKey: [topics.config, 'rule-fields', language, text],
    queryFn: async ({ signal }) => {
      const { rules, problems } = await api.post('/rules/parse', { body: { text, language }, signal });
      return { rules: rules as unknown as TypedRule[], problems };
    },
    gcTime: 60_000,
  });

/** Writes what a form has filled in. */
export function usePrint() {
  return useMutation({
    mutationFn: ({ rules, language }: { rules: TypedRule[]; language: RuleLanguage }) =>
      api.post('/rules/print', { body: { rules: rules as never, language } }),
  });
}

/** How one rule is written, to read. */
export const sentenceQuery = (rule: TypedRule, language: RuleLanguage) =>
  queryOptions({
    queryKey: [topics.config, 'rule-sentence', language, rule],
    queryFn: ({ signal }) => api.post('/rules/print', { body: { rules: [rule] as never, language }, signal }),
    staleTime: 300_000,
  });

/** A text in another language, to read. */
export const translationQuery = (text: string, from: RuleLanguage, to: RuleLanguage) =>
  queryOptions({
    queryKey: [topics.config, 'rule-translation', from, to, text],
    queryFn: ({ signal }) =>
      from === to ? { text } : api.post('/rules/translate', { body: { text, from, to }, signal }),
    staleTime: 300_000,
  });
