import { queryOptions } from '@tanstack/react-query';
import { send } from '../http';
import { topics } from '../query-keys';

/** A process as it is drawn, with where an instance of it stands. */
export interface ProcessDiagram {
  bpmn: string;
  active: string[];
  done: string[];
  process: string;
  version: number;
}

export const diagramQuery = (instance: string) =>
  queryOptions({
    queryKey: [topics.processes, 'diagram', instance],
    queryFn: ({ signal }) =>
      send<ProcessDiagram>('GET', `/processes/${encodeURIComponent(instance)}/diagram`, { signal }),
  });
