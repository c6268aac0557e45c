const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const kinds = /^(task|.*Task|.*Event|.*Gateway|callActivity|subProcess)$/;

export interface ProcessNode {
  id: string;
  /** As the process itself calls it; may be empty. */
  name: string;
  kind: string;
}

/** The nodes of a process in the order of its file; nothing where the text is no BPMN. */
export function nodesOf(bpmn: string): ProcessNode[] {
  const document = new DOMParser().parseFromString(bpmn, 'application/xml');
  return [...document.getElementsByTagNameNS(BPMN, '*')].flatMap((element) => {
    const id = element.getAttribute('id');
    if (id === null || !kinds.test(element.localName)) return [];
    return [{ id, name: element.getAttribute('name') ?? '', kind: element.localName }];
  });
}

export type NodeState = 'active' | 'done' | 'waiting';

/** A node that was left and entered again is where the instance stands. */
export function stateOf(id: string, { active, done }: { active: string[]; done: string[] }): NodeState {
  if (active.includes(id)) return 'active';
  return done.includes(id) ? 'done' : 'waiting';
}
