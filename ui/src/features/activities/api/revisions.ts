import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Activity } from './activities';

/** What an activity said until it was corrected or deleted. */
export interface PastActivity extends Pick<
  Activity,
  'revision' | 'type' | 'member' | 'occurredAt' | 'amount' | 'currency' | 'attributes' | 'credits' | 'deleted'
> {
  replacedAt: string;
}

export const revisionsQuery = (activity: string) =>
  queryOptions({
    queryKey: [topics.activities, 'revisions', activity],
    queryFn: ({ signal }) =>
      http.get<{ items: PastActivity[] }>(`/activities/${activity}/revisions`, undefined, signal),
    select: ({ items }) => [...items].sort((a, b) => b.revision - a.revision),
  });
