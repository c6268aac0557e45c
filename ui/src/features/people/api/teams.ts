import type { NewTeamRequest } from '@/generated/api';
import { useMutation } from '@tanstack/react-query';
import type { Day } from '@/lib/days';
import { api } from '@/lib/api';
import { useRefreshPeople } from './refresh';

export type NewTeam = NewTeamRequest;

export function useAddTeam() {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (team: NewTeam) => api.post('/teams', { body: team }),
    onSuccess: refresh,
  });
}

export function useChangeTeam(id: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (change: { name: string; manager: string | null }) =>
      api.patch('/teams/{id}', { path: { id }, body: change }),
    onSuccess: refresh,
  });
}

export function useMoveTeam(id: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (placement: { parent: string | null; from: Day | null }) =>
      api.post('/teams/{id}/placement', { path: { id }, body: placement }),
    onSuccess: refresh,
  });
}

export function useArchiveTeam() {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (id: string) => api.delete('/teams/{id}', { path: { id } }),
    onSuccess: refresh,
  });
}
