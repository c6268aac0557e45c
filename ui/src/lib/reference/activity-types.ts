import { queryOptions } from '@tanstack/react-query';
import { api } from '../api';
import { topics } from '../query-keys';

export type { ActivityType } from '@/generated/api';

export const activityTypesQuery = queryOptions({
  queryKey: [topics.config, 'activity-types'],
  queryFn: ({ signal }) => api.get('/activity-types', { signal }),
  select: (list) => list.items,
});
