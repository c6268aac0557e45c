import { useMutation } from '@tanstack/react-query';
import type { Day } from '@/lib/days';
import { http } from '@/lib/http';
import { useRefreshPeople } from './refresh';

export interface MembershipChange {
  /** Id of the team; null for none. */
  team: string | null;
  role: string | null;
  partTime: number;
  from: Day | null;
  /** Exclusive; only when a membership is corrected. */
  to?: Day | null;
}

/** Opens a membership from a day on (which closes the one running), or corrects one that is on record. */
export function useSaveMembership(person: string, membership?: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (change: MembershipChange) =>
      membership === undefined
        ? http.post<unknown>(`/people/${person}/memberships`, change)
        : http.put<unknown>(`/people/${person}/memberships/${membership}`, change),
    onSuccess: refresh,
  });
}

export function useDeleteMembership(person: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (membership: string) => http.delete<undefined>(`/people/${person}/memberships/${membership}`),
    onSuccess: refresh,
  });
}
