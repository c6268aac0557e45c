import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

const EVERYONE = 10_000;

/** Everyone who competes, as the boards show them to everybody: for those who may not list the people. */
export const colleaguesQuery = (indicator: string) =>
  queryOptions({
    queryKey: [topics.people, 'colleagues', indicator],
    queryFn: ({ signal }) =>
      api.get('/leaderboards', {
        query: { indicator, period: 'day', level: 'member', size: EVERYONE },
        signal,
      }),
    select: ({ rows }) =>
      rows
        .map(({ subject }) => ({ value: subject.id, label: subject.name }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    enabled: indicator !== '',
    staleTime: 5 * 60_000,
  });
