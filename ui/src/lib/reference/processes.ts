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

const diagramAt = (path: string, of: readonly (string | number)[]) =>
  queryOptions({
    queryKey: [topics.processes, 'diagram', ...of],
    queryFn: ({ signal }) => send<ProcessDiagram>('GET', path, { signal }),
  });

export const diagramQuery = (instance: string) =>
  diagramAt(`/processes/${encodeURIComponent(instance)}/diagram`, [instance]);

/** A version of a process, without an instance of it. */
export const definitionDiagramQuery = (process: string, version: number) =>
  diagramAt(`/process-definitions/${encodeURIComponent(process)}/${version}/diagram`, [process, version]);
