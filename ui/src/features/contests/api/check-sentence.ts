import { queryOptions } from '@tanstack/react-query';
import { send } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Face } from './contests';

/** What is wrong with a text, where, and what would be right. */
export interface TextProblem {
  line: number;
  column: number;
  message: string;
  hint: string;
}

interface Parsed {
  rules: unknown[];
  problems: TextProblem[];
}

/** Whether a text says how a contest is scored. */
export const checkSentenceQuery = (text: string, language: Face) =>
  queryOptions({
    queryKey: [topics.config, 'contest-sentence', language, text],
    queryFn: ({ signal }) =>
      send<Parsed>('POST', '/rules/parse', { body: { text, language, purpose: 'contest' }, signal }),
    enabled: text.trim() !== '',
    staleTime: 60_000,
  });
