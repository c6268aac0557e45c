import { useMutation } from '@tanstack/react-query';
import type { Day } from '@/lib/days';
import { http } from '@/lib/http';
import type { Person } from '@/lib/reference/people';
import { useRefreshPeople } from './refresh';

export interface NewPerson {
  key: string;
  name: string;
  email: string | null;
  role: string | null;
  /** Id of the team; null for none. */
  team: string | null;
  from: Day | null;
}

export function useAddPerson() {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (person: NewPerson) => http.post<Person>('/people', person),
    onSuccess: refresh,
  });
}
