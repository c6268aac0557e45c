import { useMutation } from '@tanstack/react-query';
import type { Day } from '@/lib/days';
import { http } from '@/lib/http';
import { useRefreshPeople } from './refresh';

export function useDepart(person: string) {
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (on: Day) => http.post<unknown>(`/people/${person}/departure`, { on }),
    onSuccess: refresh,
  });
}
