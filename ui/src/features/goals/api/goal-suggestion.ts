import { queryOptions } from '@tanstack/react-query';
import type { Day, Period } from '@/lib/days';
import { http } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Level } from '@/lib/reference/standing';

export interface GoalSuggestion {
  suggested: number | null;
  /** What was reached week by week. */
  basis: { from: Day; value: number | null }[];
}

export interface SuggestionFor {
  indicator: string;
  level: Level;
  subject: string | null;
  period: Period;
}

export const goalSuggestionQuery = (of: SuggestionFor) =>
  queryOptions({
    queryKey: [topics.standings, 'goal-suggestion', of],
    queryFn: ({ signal }) => http.get<GoalSuggestion>('/goals/suggestion', { ...of }, signal),
  });
