import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http';
import type { Person } from '@/lib/reference/people';
import { useRefreshPeople } from './refresh';

export type PersonChange = Partial<Pick<Person, 'name' | 'email' | 'excluded'>>;

export function useChangePerson(id: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (change: PersonChange) => http.patch<Person>(`/people/${id}`, change),
    onSuccess: refresh,
  });
}
