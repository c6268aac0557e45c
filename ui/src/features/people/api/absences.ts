import { useMutation } from '@tanstack/react-query';
import type { Day } from '@/lib/days';
import { http } from '@/lib/http';
import { useRefreshPeople } from './refresh';

export interface NewAbsence {
  from: Day | null;
  /** The last day. */
  to: Day | null;
  reason: string | null;
}

export function useAddAbsence(person: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (absence: NewAbsence) => http.post<unknown>(`/people/${person}/absences`, absence),
    onSuccess: refresh,
  });
}

export function useDeleteAbsence(person: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (absence: string) => http.delete<undefined>(`/people/${person}/absences/${absence}`),
    onSuccess: refresh,
  });
}
