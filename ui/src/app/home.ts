import type { Session } from '@/lib/session';

/** The page that someone comes for, by what they do. */
export function homeOf({ account, managedTeams }: Session): string {
  const roles = account?.roles ?? [];
  if (roles.includes('display')) return '/leaderboards';
  if (roles.includes('manager') && managedTeams.length > 0) return '/team';
  if (account?.personId && roles.includes('rep')) return '/my-day';
  return '/company';
}
