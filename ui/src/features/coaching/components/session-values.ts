import type { Day } from '@/lib/days';
import type { Movement, SessionAnswer, Snapshot, SnapshotGoal, SnapshotLine } from '@/lib/reference/coaching';
import type { Question as AnyQuestion } from '@/lib/reference/coaching';
import type { Task } from '@/lib/reference/tasks';

/** A question that the task's owner is asked. */
export type Question = Omit<AnyQuestion, 'for'>;

/** What a task about a session shows: the questions, the numbers, and to the member what the manager wrote. */
export interface SessionInputs {
  number: number | null;
  questions: Question[];
  privateNotes: boolean;
  snapshot: Snapshot;
  answers: Omit<SessionAnswer, 'key'>[];
  sharedNote: string;
  actions: { text: string; due: Day }[];
}

const listIn = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);

export function sessionInputs({ inputs, createdAt }: Pick<Task, 'inputs' | 'createdAt'>): SessionInputs {
  const { number, questions, privateNotes, scorecard, goals, answers, sharedNote, actions } = inputs;
  return {
    number: typeof number === 'number' ? number : null,
    questions: listIn<Question>(questions),
    privateNotes: privateNotes === true,
    snapshot: {
      day: createdAt.slice(0, 10),
      scorecard: listIn<SnapshotLine>(scorecard),
      goals: listIn<SnapshotGoal>(goals),
    },
    answers: listIn<Omit<SessionAnswer, 'key'>>(answers),
    sharedNote: typeof sharedNote === 'string' ? sharedNote : '',
    actions: listIn<{ text: string; due: Day }>(actions),
  };
}

/** Answers while they are written, by the question's key; a rating is 1 to 5, 0 for none yet. */
export type Answers = Record<string, string | number>;

export interface ActionValues {
  text: string;
  owner: string | null;
  due: Day | null;
}

export interface SessionValues {
  heldOn: Day | null;
  answers: Answers;
  notes: { shared: string; private: string };
  actions: ActionValues[];
}

export const noAnswers = (questions: Question[]): Answers =>
  Object.fromEntries(questions.map(({ key, kind }) => [key, kind === 'rating' ? 0 : '']));

/** What to say at the questions that have no answer yet. */
export const answerFaults = (questions: Question[], answers: Answers, fault: string) =>
  Object.fromEntries(
    questions.filter(({ key }) => isBlank(answers[key])).map(({ key }) => [`answers.${key}`, fault]),
  );

/** What to say at what was agreed but not wholly. */
export const actionFaults = (actions: ActionValues[], faults: Record<keyof ActionValues, string>) =>
  Object.fromEntries(
    actions.flatMap((action, index) =>
      (['text', 'owner', 'due'] as const)
        .filter((field) => action[field] === null || action[field].trim() === '')
        .map((field) => [`actions.${index}.${field}`, faults[field]]),
    ),
  );

const isBlank = (answer: string | number | undefined): boolean =>
  answer === undefined || answer === 0 || (typeof answer === 'string' && answer.trim() === '');

/** The answers as they are sent: by the question's key. */
const givenAnswers = (questions: Question[], answers: Answers): Record<string, string> =>
  Object.fromEntries(
    questions
      .filter(({ key }) => !isBlank(answers[key]))
      .map(({ key }) => [key, String(answers[key] ?? '').trim()]),
  );

/** What holding a session comes to; what was left empty is left out. */
export function sessionOutcome(questions: Question[], values: SessionValues) {
  const { heldOn, answers, actions } = values;
  const shared = values.notes.shared.trim();
  const hidden = values.notes.private.trim();
  return {
    ...(heldOn === null ? {} : { heldOn }),
    answers: givenAnswers(questions, answers),
    notes: { ...(shared === '' ? {} : { shared }), ...(hidden === '' ? {} : { private: hidden }) },
    actions: actions.map(({ text, owner, due }) => ({ text: text.trim(), owner, due })),
  };
}

/** What reviewing a session comes to; sending it is acknowledging it. */
export function reviewOutcome(questions: Question[], answers: Answers, answer: string) {
  const said = answer.trim();
  return {
    acknowledged: true,
    answers: givenAnswers(questions, answers),
    ...(said === '' ? {} : { answer: said }),
  };
}

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The numbers that a task to decide what follows shows; not decided yet. */
export function movementIn({ inputs }: Pick<Task, 'inputs'>): Movement {
  const { indicator, before, after, change, attainment } = inputs;
  return {
    indicator: typeof indicator === 'string' ? indicator : null,
    before: numberIn(before),
    after: numberIn(after),
    change: numberIn(change),
    attainment: numberIn(attainment),
    decision: null,
  };
}
