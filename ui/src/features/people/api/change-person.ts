import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { Person } from '@/lib/reference/people';
import { useRefreshPeople } from './refresh';

export type PersonChange = Partial<Pick<Person, 'name' | 'email' | 'excluded'>>;

export function useChangePerson(id: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (change: PersonChange) => api.patch('/people/{id}', { path: { id }, body: change }),
    onSuccess: refresh,
  });
}
