import type { MembershipRequest } from '@/generated/api';
import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { useRefreshPeople } from './refresh';

export type MembershipChange = MembershipRequest;

/** Opens a membership from a day on (which closes the one running), or corrects one that is on record. */
export function useSaveMembership(person: string, membership?: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (change: MembershipChange) =>
      membership === undefined
        ? api.post('/people/{id}/memberships', { path: { id: person }, body: change })
        : api.put('/people/{id}/memberships/{membership}', {
            path: { id: person, membership },
            body: change,
          }),
    onSuccess: refresh,
  });
}

export function useDeleteMembership(person: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (membership: string) =>
      api.delete('/people/{id}/memberships/{membership}', { path: { id: person, membership } }),
    onSuccess: refresh,
  });
}
