import { describe, expect, it } from 'vitest';
import { nodesOf, stateOf } from './nodes';

const bpmn = `<?xml version="1.0"?>
<bpmn2:definitions xmlns:bpmn2="http://www.omg.org/spec/BPMN/20100524/MODEL">
  <bpmn2:process id="p">
    <bpmn2:startEvent id="begin" name="Begin"/>
    <bpmn2:userTask id="meet" name="Meet the team"><bpmn2:documentation id="d"/></bpmn2:userTask>
    <bpmn2:exclusiveGateway id="choice"/>
    <bpmn2:sequenceFlow id="flow" sourceRef="begin" targetRef="meet"/>
  </bpmn2:process>
</bpmn2:definitions>`;

describe('the nodes of a process', () => {
  it('are its steps, whatever prefix the file gives them, without its arrows', () => {
    expect(nodesOf(bpmn)).toEqual([
      { id: 'begin', name: 'Begin', kind: 'startEvent' },
      { id: 'meet', name: 'Meet the team', kind: 'userTask' },
      { id: 'choice', name: '', kind: 'exclusiveGateway' },
    ]);
  });

  it('are none where the text is no process', () => {
    expect(nodesOf('not a process')).toEqual([]);
  });

  it('are current before they are done', () => {
    const steps = { active: ['meet'], done: ['begin', 'meet'] };
    expect(['begin', 'meet', 'choice'].map((id) => stateOf(id, steps))).toEqual([
      'done',
      'active',
      'waiting',
    ]);
  });
});
