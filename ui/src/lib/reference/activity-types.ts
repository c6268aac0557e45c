import { queryOptions } from '@tanstack/react-query';
import { http, type Items } from '../http';
import { topics } from '../query-keys';

export interface ActivityType {
  key: string;
  name: string;
}

export const activityTypesQuery = queryOptions({
  queryKey: [topics.config, 'activity-types'],
  queryFn: ({ signal }) => http.get<Items<ActivityType>>('/activity-types', undefined, signal),
  select: (list) => list.items,
});
