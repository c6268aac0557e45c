import type { DiagramResponse } from '@/generated/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api';
import { topics } from '../query-keys';

/** A process as it is drawn, with where an instance of it stands. */
export type ProcessDiagram = DiagramResponse;

export const diagramQuery = (instance: string) =>
  queryOptions({
    queryKey: [topics.processes, 'diagram', instance],
    queryFn: ({ signal }) => api.get('/processes/{instance}/diagram', { path: { instance }, signal }),
  });

/** A version of a process, without an instance of it. */
export const definitionDiagramQuery = (process: string, version: number) =>
  queryOptions({
    queryKey: [topics.processes, 'diagram', process, version],
    queryFn: ({ signal }) =>
      api.get('/process-definitions/{process}/{version}/diagram', {
        path: { process, version: String(version) },
        signal,
      }),
  });
