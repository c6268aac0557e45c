import { http, HttpResponse } from 'msw';
import type { Definition } from '@/features/processes/api/definitions';
import type { Instance } from '@/features/processes/api/instances';
import type { ProcessDiagram } from '@/lib/reference/processes';
import { problem } from './problem';

const base = '/api/v1';
const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

const shape = (id: string, x: number, width: number, height: number) =>
  `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${x}" y="${120 - height / 2}" width="${width}" height="${height}"/></bpmndi:BPMNShape>`;
const edge = (id: string, from: number, to: number) =>
  `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}"><di:waypoint x="${from}" y="120"/><di:waypoint x="${to}" y="120"/></bpmndi:BPMNEdge>`;

/** Two steps in a row, as a process draws them. */
const bpmn = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" targetNamespace="mock">
  <bpmn:process id="onboarding" isExecutable="true">
    <bpmn:startEvent id="begin" name="First day"/>
    <bpmn:serviceTask id="prepare" name="Prepare the stage"/>
    <bpmn:userTask id="review" name="Review the stage"/>
    <bpmn:endEvent id="finish" name="Settled in"/>
    <bpmn:sequenceFlow id="f1" sourceRef="begin" targetRef="prepare"/>
    <bpmn:sequenceFlow id="f2" sourceRef="prepare" targetRef="review"/>
    <bpmn:sequenceFlow id="f3" sourceRef="review" targetRef="finish"/>
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="onboarding">
    ${shape('begin', 100, 36, 36)}${shape('prepare', 200, 120, 80)}${shape('review', 390, 120, 80)}${shape('finish', 580, 36, 36)}
    ${edge('f1', 136, 200)}${edge('f2', 320, 390)}${edge('f3', 510, 580)}
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;

const diagram = (more: Partial<ProcessDiagram> = {}): ProcessDiagram => ({
  bpmn,
  active: [],
  done: [],
  process: 'onboarding',
  version: 2,
  ...more,
});

const instance = (id: string, title: string, more: Partial<Instance> = {}): Instance => ({
  instance: id,
  process: 'onboarding',
  name: 'Onboarding',
  version: 1,
  title,
  business: 'o1',
  status: 'active',
  startedAt: ago(70),
  endedAt: null,
  error: null,
  active: [{ node: 'review', name: 'Review the stage', since: ago(20), due: ago(-30) }],
  history: null,
  ...more,
});

const initial: Instance[] = [
  instance('in-1', 'Lee Seoyeon: New sales rep'),
  instance('in-2', 'Park Jiho: New sales rep', {
    business: 'o2',
    status: 'error',
    active: [{ node: 'prepare', name: 'Prepare the stage', since: ago(5), due: null }],
    error: { node: 'prepare', message: 'There is no indicator demos', at: ago(1), attempts: 5 },
  }),
  instance('in-3', 'Choi Haeun: New sales rep', {
    business: 'o3',
    status: 'completed',
    endedAt: ago(3),
    active: [],
  }),
];

let instances = initial;

/** Puts the instances back as they were, between tests. */
export function resetProcesses(): void {
  instances = initial;
}

const definition = (process: string, name: string, version: number, count: number): Definition => ({
  process,
  name,
  version,
  deployedAt: ago(24 * (10 - version)),
  deployedBy: 'installation',
  instances: count,
});

const definitions = [
  definition('onboarding', 'Onboarding', 1, 3),
  definition('onboarding', 'Onboarding', 2, 0),
  definition('coaching', 'Coaching cycle', 1, 4),
];

const whole = (known: Instance): Instance => ({
  ...known,
  history: [
    {
      node: 'begin',
      name: 'First day',
      kind: 'start',
      enteredAt: known.startedAt,
      leftAt: known.startedAt,
      by: null,
      outcome: 'done',
    },
    ...known.active.map(({ node, name, since }) => ({
      node,
      name,
      kind: 'userTask',
      enteredAt: since,
      leftAt: null,
      by: null,
      outcome: null,
    })),
  ],
});

const missing = () => problem(404, 'There is no such process instance.');
const find = (id: unknown) => instances.find((one) => one.instance === id);

function become(id: string, change: Partial<Instance>) {
  const known = find(id);
  if (known === undefined) return missing();
  const changed = { ...known, ...change };
  instances = instances.map((one) => (one.instance === id ? changed : one));
  return HttpResponse.json(whole(changed));
}

export const processHandlers = [
  http.get(`${base}/processes`, ({ request }) => {
    const search = new URL(request.url).searchParams;
    const [status, process] = [search.get('status'), search.get('process')];
    const items = instances
      .filter((one) => status === null || one.status === status)
      .filter((one) => process === null || one.process === process);
    return HttpResponse.json({ items, page: 0, size: 25, total: items.length });
  }),
  http.get(`${base}/processes/:id`, ({ params }) => {
    const known = find(params.id);
    return known ? HttpResponse.json(whole(known)) : missing();
  }),
  http.get(`${base}/processes/:id/diagram`, ({ params }) => {
    const active = find(params.id)?.active.map(({ node }) => node) ?? ['review'];
    return HttpResponse.json(
      diagram({ active, done: active.includes('review') ? ['begin', 'prepare'] : ['begin'] }),
    );
  }),
  http.post<{ id: string }>(`${base}/processes/:id/retry`, ({ params }) =>
    become(params.id, { status: 'active', error: null }),
  ),
  http.post<{ id: string }, { version: number }>(
    `${base}/processes/:id/migrate`,
    async ({ params, request }) => {
      const { version } = await request.json();
      return become(params.id, { version });
    },
  ),
  http.post<{ id: string }>(`${base}/processes/:id/abort`, ({ params }) =>
    become(params.id, { status: 'aborted', active: [], error: null, endedAt: new Date().toISOString() }),
  ),
  http.get(`${base}/process-definitions`, () => HttpResponse.json({ items: definitions })),
  http.get(`${base}/process-definitions/:process/:version/diagram`, () => HttpResponse.json(diagram())),
];
