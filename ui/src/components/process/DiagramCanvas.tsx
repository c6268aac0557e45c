import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../states';
import type { ProcessDiagram } from '@/lib/reference/processes';
import classes from './Diagram.module.css';
import { nodesOf } from './nodes';

interface Canvas {
  zoom: (level: 'fit-viewport') => void;
  addMarker: (id: string, marker: string) => void;
}

interface Shape {
  businessObject: { name?: string };
}
interface Registry {
  get: (id: string) => Shape | undefined;
}
interface GraphicsEvents {
  fire: (event: string, context: unknown) => void;
}

interface DiagramCanvasProps {
  diagram: ProcessDiagram;
  nameOf: (id: string, name: string) => string;
}

/** The drawing itself; loaded only where one is shown. What it says is in the list beside it. */
export default function DiagramCanvas({ diagram, nameOf }: DiagramCanvasProps) {
  const { t } = useTranslation('process');
  const container = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (container.current === null) return;
    let gone = false;
    const viewer = new NavigatedViewer({ container: container.current });
    const draw = async () => {
      await viewer.importXML(diagram.bpmn);
      if (gone) return;
      const canvas = viewer.get<Canvas>('canvas');
      const registry = viewer.get<Registry>('elementRegistry');
      const events = viewer.get<GraphicsEvents>('eventBus');
      for (const { id, name } of nodesOf(diagram.bpmn)) {
        const element = registry.get(id);
        if (element === undefined) continue;
        if (name !== '') element.businessObject.name = nameOf(id, name);
        events.fire('element.changed', { element });
        // Events and gateways carry their names beside them, in a shape of its own.
        const label = registry.get(`${id}_label`);
        if (label !== undefined) events.fire('element.changed', { element: label });
        if (diagram.done.includes(id)) canvas.addMarker(id, 'pace-done');
        if (diagram.active.includes(id)) canvas.addMarker(id, 'pace-active');
      }
      canvas.zoom('fit-viewport');
      setFailure(null);
    };
    draw().catch((error: unknown) => {
      if (!gone) setFailure(error);
    });
    return () => {
      gone = true;
      viewer.destroy();
    };
  }, [diagram, nameOf]);
  return (
    <>
      {failure !== null && <ErrorState error={failure} />}
      <div
        ref={container}
        className={classes.canvas}
        role="group"
        aria-label={t('drawing')}
        hidden={failure !== null}
      />
    </>
  );
}
