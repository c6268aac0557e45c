import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Indicator } from '@/lib/reference/indicators';

/** What is asked of an indicator: everything but what the server knows about it. */
export type IndicatorDefinition = Omit<Indicator, 'id' | 'builtIn' | 'version' | 'computing'>;

export function useSaveIndicator(existing?: Pick<Indicator, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (definition: IndicatorDefinition) =>
      existing === undefined
        ? http.post<Indicator>('/indicators', definition)
        : http.put<Indicator>(`/indicators/${existing.id}`, { ...definition, version: existing.version }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [topics.config, 'indicators'] }),
        client.invalidateQueries({ queryKey: [topics.standings] }),
      ]),
  });
}
