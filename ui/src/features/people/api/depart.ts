import { useMutation } from '@tanstack/react-query';
import type { Day } from '@/lib/days';
import { api } from '@/lib/api';
import { useRefreshPeople } from './refresh';

export function useDepart(person: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (on: Day) => api.post('/people/{id}/departure', { path: { id: person }, body: { on } }),
    onSuccess: refresh,
  });
}
