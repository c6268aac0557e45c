import { useQueryClient } from '@tanstack/react-query';
import { topics } from '@/lib/query-keys';

/** Whoever moves or leaves moves the numbers of teams as well. */
export function useRefreshPeople(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: [topics.people] }),
      client.invalidateQueries({ queryKey: [topics.standings] }),
    ]);
}
