import type { AbsenceRequest } from '@/generated/api';
import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { useRefreshPeople } from './refresh';

export type NewAbsence = AbsenceRequest;

export function useAddAbsence(person: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (absence: NewAbsence) =>
      api.post('/people/{id}/absences', { path: { id: person }, body: absence }),
    onSuccess: refresh,
  });
}

export function useDeleteAbsence(person: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (absence: string) =>
      api.delete('/people/{id}/absences/{absence}', { path: { id: person, absence } }),
    onSuccess: refresh,
  });
}
