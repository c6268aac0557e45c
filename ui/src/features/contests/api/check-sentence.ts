import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { Face } from './contests';

export type { CheckTextProblem as TextProblem } from '@/generated/api';

/** Whether a text says how a contest is scored. */
export const checkSentenceQuery = (text: string, language: Face) =>
  queryOptions({
    queryKey: [topics.config, 'contest-sentence', language, text],
    queryFn: async ({ signal }) => {
      const body = { text, language, purpose: 'contest' };
      const { rules, problems } = await api.post('/rules/parse', { body, signal });
      return { rules: rules as unknown as unknown[], problems };
    },
    enabled: text.trim() !== '',
    staleTime: 60_000,
  });
