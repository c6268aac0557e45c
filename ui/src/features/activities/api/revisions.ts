import { queryOptions } from '@tanstack/react-query';
import { http, type Items } from '@/lib/http';
import { topics } from '@/lib/query-keys';

/** What an activity said at a time, before a correction replaced it. */
export interface Revision {
  revision: number;
  /** When it arrived. */
  at?: string;
  recordedAt?: string;
  type?: string;
  amount?: number | null;
  currency?: string | null;
  occurredAt?: string;
  deleted?: boolean;
}

export const revisionsQuery = (activity: string) =>
  queryOptions({
    queryKey: [topics.activities, 'revisions', activity],
    queryFn: ({ signal }) =>
      http.get<Items<Revision> | Revision[]>(`/activities/${activity}/revisions`, undefined, signal),
    select: (answer) => (Array.isArray(answer) ? answer : answer.items),
  });
