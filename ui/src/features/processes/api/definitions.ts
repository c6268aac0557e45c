import type { ProcessDefinitionResponse } from '@/generated/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

/** A version of a process; `instances` counts those of the organization. */
export type Definition = ProcessDefinitionResponse;

/** A process with its versions, the newest first. */
export interface DefinedProcess {
  process: string;
  name: string;
  versions: Definition[];
}

/** Versions gathered by their process; the newest names it. */
export function byProcess(definitions: Definition[]): DefinedProcess[] {
  const gathered = new Map<string, Definition[]>();
  for (const definition of definitions)
    gathered.set(definition.process, [...(gathered.get(definition.process) ?? []), definition]);
  return [...gathered.entries()]
    .map(([process, versions]) => {
      const sorted = versions.toSorted((a, b) => b.version - a.version);
      return { process, name: sorted[0]?.name ?? process, versions: sorted };
    })
    .sort((a, b) => a.process.localeCompare(b.process));
}

export const definitionsQuery = queryOptions({
  queryKey: [topics.processes, 'definitions'],
  queryFn: ({ signal }) => api.get('/process-definitions', { signal }),
  select: (list) => byProcess(list.items),
});
