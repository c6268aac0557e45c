import type { NewPersonRequest } from '@/generated/api';
import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { useRefreshPeople } from './refresh';

export type NewPerson = NewPersonRequest;

export function useAddPerson() {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (person: NewPerson) => api.post('/people', { body: person }),
    onSuccess: refresh,
  });
}
