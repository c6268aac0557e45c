import type { GoalSuggestionResponse } from '@/generated/api';
import { queryOptions } from '@tanstack/react-query';
import type { Period } from '@/lib/days';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { Level } from '@/lib/reference/standing';

export type GoalSuggestion = GoalSuggestionResponse;

export interface SuggestionFor {
  indicator: string;
  level: Level;
  subject: string | null;
  period: Period;
}

export const goalSuggestionQuery = (of: SuggestionFor) =>
  queryOptions({
    queryKey: [topics.standings, 'goal-suggestion', of],
    queryFn: ({ signal }) => api.get('/goals/suggestion', { query: { ...of }, signal }),
  });
