import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

/** What an activity said until it was corrected or deleted. */
export type { ActivityPast as PastActivity } from '@/generated/api';

export const revisionsQuery = (activity: string) =>
  queryOptions({
    queryKey: [topics.activities, 'revisions', activity],
    queryFn: ({ signal }) => api.get('/activities/{id}/revisions', { path: { id: activity }, signal }),
    select: ({ items }) => [...items].sort((a, b) => b.revision - a.revision),
  });
