import type { MembershipRequest } from '@/generated/api';
import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { useRefreshPeople } from './refresh';

/** What changes; the API's description says of tags only that they are JSON: they are texts. */
export type MembershipChange = Omit<MembershipRequest, 'tags'> & { tags: string[] };

/** Opens a membership from a day on (which closes the one running), or corrects one that is on record. */
export function useSaveMembership(person: string, membership?: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (change: MembershipChange) => {
      const body = change as MembershipRequest;
      return membership === undefined
        ? api.post('/people/{id}/memberships', { path: { id: person }, body })
        : api.put('/people/{id}/memberships/{membership}', {
            path: { id: person, membership },
            body,
          });
    },
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
