import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

export function useRetireIndicator() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete('/indicators/{id}', { path: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.config, 'indicators'] }),
  });
}
