import { useMutation } from '@tanstack/react-query';
import type { Day } from '@/lib/days';
import { http } from '@/lib/http';
import type { Team } from '@/lib/reference/teams';
import { useRefreshPeople } from './refresh';

export interface NewTeam {
  name: string;
  parent: string | null;
  manager: string | null;
}

export function useAddTeam() {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (team: NewTeam) => http.post<Team>('/teams', team),
    onSuccess: refresh,
  });
}

export function useChangeTeam(id: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (change: { name: string; manager: string | null }) =>
      http.patch<Team>(`/teams/${id}`, change),
    onSuccess: refresh,
  });
}

export function useMoveTeam(id: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (placement: { parent: string | null; from: Day | null }) =>
      http.post<unknown>(`/teams/${id}/placement`, placement),
    onSuccess: refresh,
  });
}

export function useArchiveTeam() {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (id: string) => http.delete<undefined>(`/teams/${id}`),
    onSuccess: refresh,
  });
}
