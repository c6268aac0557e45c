import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { Indicator } from '@/lib/reference/indicators';

/** What is asked of an indicator: everything but what the server knows about it. */
export type IndicatorDefinition = Omit<Indicator, 'id' | 'builtIn' | 'version' | 'computing'>;

export function useSaveIndicator(existing?: Pick<Indicator, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (definition: IndicatorDefinition) =>
      existing === undefined
        ? api.post('/indicators', { body: definition })
        : api.put('/indicators/{id}', {
            path: { id: existing.id },
            body: { ...definition, version: existing.version },
          }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [topics.config, 'indicators'] }),
        client.invalidateQueries({ queryKey: [topics.standings] }),
      ]),
  });
}
