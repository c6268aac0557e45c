import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Items, send } from '@/lib/http';
import { topics } from '@/lib/query-keys';

/** A level, from so many points on; a shipped one has no name. */
export interface LevelStep {
  number: number;
  name: string;
  points: number;
}

export const levelsQuery = queryOptions({
  queryKey: [topics.awards, 'levels'],
  queryFn: ({ signal }) => send<Items<LevelStep>>('GET', '/levels', { signal }),
  select: (list) => list.items,
});

export function useSaveLevels() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (items: Omit<LevelStep, 'number'>[]) =>
      send<Items<LevelStep>>('PUT', '/levels', { body: { items } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.awards] }),
  });
}
