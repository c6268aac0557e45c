import { describe, expect, it } from 'vitest';
import {
  actionFaults,
  answerFaults,
  noAnswers,
  type Question,
  reviewOutcome,
  sessionInputs,
  sessionOutcome,
} from './session-values';

const questions: Question[] = [
  { key: 'why', text: 'Why?', kind: 'text', choices: [] },
  { key: 'sure', text: 'How sure?', kind: 'rating', choices: [] },
];

describe('what is said in a session', () => {
  it('is sent by question, as text, with what was noted and agreed', () => {
    const outcome = sessionOutcome(questions, {
      heldOn: '2026-11-23',
      answers: { why: ' Quiet accounts ', sure: 4 },
      notes: { shared: ' Try more ', private: ' ' },
      actions: [{ text: ' Call Acme ', owner: 'p2', due: '2026-12-01' }],
    });

    expect(outcome).toEqual({
      heldOn: '2026-11-23',
      answers: { why: 'Quiet accounts', sure: '4' },
      notes: { shared: 'Try more' },
      actions: [{ text: 'Call Acme', owner: 'p2', due: '2026-12-01' }],
    });
  });

  it('needs an answer to each question, and all of an action item', () => {
    expect(answerFaults(questions, noAnswers(questions), 'missing')).toEqual({
      'answers.why': 'missing',
      'answers.sure': 'missing',
    });
    expect(answerFaults(questions, { why: 'Because', sure: 1 }, 'missing')).toEqual({});
    expect(
      actionFaults([{ text: '', owner: 'p2', due: null }], { text: 'what', owner: 'who', due: 'when' }),
    ).toEqual({ 'actions.0.text': 'what', 'actions.0.due': 'when' });
  });

  it('is acknowledged by sending a review, with or without words of one’s own', () => {
    expect(reviewOutcome(questions, { why: 'So', sure: 2 }, '')).toEqual({
      acknowledged: true,
      answers: { why: 'So', sure: '2' },
    });
    expect(reviewOutcome([], {}, ' Thanks ')).toEqual({
      acknowledged: true,
      answers: {},
      answer: 'Thanks',
    });
  });

  it('is read from a task, whatever it leaves out', () => {
    const inputs = sessionInputs({
      inputs: { questions, scorecard: 'no list' },
      createdAt: '2026-11-23T08:00:00Z',
    });

    expect(inputs.questions).toBe(questions);
    expect(inputs.snapshot).toEqual({ day: '2026-11-23', scorecard: [], goals: [] });
    expect(inputs.privateNotes).toBe(false);
    expect(inputs.sharedNote).toBe('');
  });
});
