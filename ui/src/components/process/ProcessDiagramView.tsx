import { Badge, Group, Text } from '@mantine/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { lazy, Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { definitionDiagramQuery, diagramQuery, type ProcessDiagram } from '@/lib/reference/processes';
import { Async, EmptyState, LoadingRows } from '../states';
import classes from './Diagram.module.css';
import { nodesOf, stateOf } from './nodes';
import { useNodeName } from './use-node-name';

const DiagramCanvas = lazy(() => import('./DiagramCanvas'));
const colors = { active: 'flare', done: 'moss', waiting: 'gray' };

interface StepsProps {
  diagram: ProcessDiagram;
  /** Whether it shows where an instance stands, or the process alone. */
  standing: boolean;
}

function Steps({ diagram, standing }: StepsProps) {
  const { t } = useTranslation('process');
  const nodeName = useNodeName();
  return (
    <ol className={classes.steps} aria-label={t('steps')} tabIndex={0}>
      {nodesOf(diagram.bpmn)
        .filter(({ name }) => name !== '')
        .map(({ id, name }) => {
          const state = stateOf(id, diagram);
          return (
            <li key={id} aria-current={state === 'active' ? 'step' : undefined}>
              <Group justify="space-between" gap="xs" wrap="nowrap">
                <Text size="sm" fw={state === 'active' ? 600 : undefined}>
                  {nodeName(diagram.process, id, name)}
                </Text>
                {standing && (
                  <Badge color={colors[state]} variant="light" flex="none">
                    {t(`state.${state}`)}
                  </Badge>
                )}
              </Group>
            </li>
          );
        })}
    </ol>
  );
}

function Drawn({ diagram, standing }: StepsProps) {
  const nodeName = useNodeName();
  const { process } = diagram;
  const nameOf = useCallback((id: string, name: string) => nodeName(process, id, name), [nodeName, process]);
  return (
    <div className={classes.layout}>
      <Suspense fallback={<LoadingRows rows={1} height={380} />}>
        <DiagramCanvas diagram={diagram} nameOf={nameOf} />
      </Suspense>
      <Steps diagram={diagram} standing={standing} />
    </div>
  );
}

interface DiagramProps {
  query: UseQueryResult<ProcessDiagram>;
  standing: boolean;
}

function Diagram({ query, standing }: DiagramProps) {
  const { t } = useTranslation('process');
  return (
    <Async
      query={query}
      loading={<LoadingRows rows={1} height={380} />}
      isEmpty={({ bpmn }) => bpmn === ''}
      empty={<EmptyState title={t('empty')} />}
    >
      {(data) => <Drawn diagram={data} standing={standing} />}
    </Async>
  );
}

/** An instance on the drawing of its process: what is done, where it stands, and the same as a list. */
export function ProcessDiagramView({ instance }: { instance: string }) {
  return <Diagram query={useQuery(diagramQuery(instance))} standing />;
}

/** A version of a process as it is drawn. */
export function DefinitionDiagramView({ process, version }: { process: string; version: number }) {
  return <Diagram query={useQuery(definitionDiagramQuery(process, version))} standing={false} />;
}
