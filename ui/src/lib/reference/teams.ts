import { queryOptions } from '@tanstack/react-query';
import { http, type Items } from '../http';
import { topics } from '../query-keys';

export interface Team {
  id: string;
  name: string;
  parent: string | null;
  depth: number;
  manager: { id: string; name: string } | null;
  members: number;
  archived: boolean;
}

export const teamsQuery = queryOptions({
  queryKey: [topics.people, 'teams'],
  queryFn: ({ signal }) => http.get<Items<Team>>('/teams', undefined, signal),
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
