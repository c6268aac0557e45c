import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { topics } from '@/lib/query-keys';

export function useRetireIndicator() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => http.delete<undefined>(`/indicators/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.config, 'indicators'] }),
  });
}
