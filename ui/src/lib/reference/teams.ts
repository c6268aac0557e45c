import type { TeamResponse } from '@/generated/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api';
import { topics } from '../query-keys';

export type Team = TeamResponse;

export const teamsQuery = queryOptions({
  queryKey: [topics.people, 'teams'],
  queryFn: ({ signal }) => api.get('/teams', { signal }),
  select: (list) => list.items,
});

/** The teams in tree order, each right below its parent, siblings by name. */
export function inTreeOrder(teams: Team[]): Team[] {
  const below = (parent: string | null): Team[] =>
    teams
      .filter((team) => team.parent === parent)
      .sort((a, b) => a.name.localeCompare(b.name))
      .flatMap((team) => [team, ...below(team.id)]);
  return below(null);
}
