import { can, useSession } from '@/lib/session';

/** Whether the user keeps the catalogue: managers assign from it, those who see everyone write it. */
export function useKeeps(): boolean {
  const session = useSession();
  const everyone = session.account?.roles.some((role) => role !== 'manager' && role !== 'rep') === true;
  return everyone && can(session, 'training:write');
}
