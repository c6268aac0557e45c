import { useQuery } from '@tanstack/react-query';
import { type Team, teamsQuery } from '@/lib/reference/teams';
import { useSession } from '@/lib/session';

export interface OwnTeams {
  /** Whether goals may be set for the whole organization. */
  everywhere: boolean;
  offered: (team: Team) => boolean;
}

/** Managers set goals for their own teams and those inside them, sales ops and administrators for all. */
export function useOwnTeams(): OwnTeams {
  const { account, managedTeams } = useSession();
  const { data: teams = [] } = useQuery(teamsQuery);
  const roles = account?.roles ?? [];
  const everywhere = roles.includes('sales_ops') || roles.includes('administrator');
  const parents = new Map(teams.map(({ id, parent }) => [id, parent]));
  const managed = new Set(managedTeams.map(({ id }) => id));
  const within = (id: string | null): boolean =>
    id !== null && (managed.has(id) || within(parents.get(id) ?? null));
  return { everywhere, offered: ({ id }) => everywhere || within(id) };
}
