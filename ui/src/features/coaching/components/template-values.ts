import type { Asked, CoachingTemplate, Question, QuestionKind } from '@/lib/reference/coaching';
import type { TemplateRequest } from '../api/templates';

export interface QuestionValues {
  /** Empty for a new one, which gets its key when it is saved. */
  key: string;
  text: string;
  for: Asked;
  kind: QuestionKind;
  choices: string[];
}

export interface TemplateValues extends Omit<TemplateRequest, 'key' | 'questions' | 'followUpWorkingDays'> {
  questions: QuestionValues[];
  followUpWorkingDays: number | '';
}

export const newQuestion: QuestionValues = { key: '', text: '', for: 'both', kind: 'text', choices: [] };

export const EXAMPLES = {
  better: 'if change > 0 then "close" else if sessions < 3 then "repeat" else "escalate"',
  goal: 'if attainment >= 1 then "close" else if change > 0 then "repeat" else "train"',
  always: '"close"',
} as const;

export const emptyTemplate: TemplateValues = {
  name: '',
  questions: [newQuestion],
  scorecard: true,
  goals: true,
  privateNotes: true,
  followUpWorkingDays: 10,
  indicator: null,
  decision: EXAMPLES.better,
  training: null,
};

export function valuesOf(template: CoachingTemplate): TemplateValues {
  const { name, questions, scorecard, goals, privateNotes } = template;
  const { followUpWorkingDays, indicator, decision, training } = template;
  return {
    name,
    questions,
    scorecard,
    goals,
    privateNotes,
    followUpWorkingDays,
    indicator,
    decision,
    training,
  };
}

/** A key for a new question that no other has: `q1`, `q2` and so on. */
function freeKey(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`q${number}`)) number += 1;
  const key = `q${number}`;
  taken.add(key);
  return key;
}

/** The questions with a key for each; choices only where one chooses. */
export function keyed(questions: QuestionValues[]): Question[] {
  const taken = new Set(questions.map(({ key }) => key));
  return questions.map((question) => ({
    ...question,
    key: question.key === '' ? freeKey(taken) : question.key,
    text: question.text.trim(),
    choices: question.kind === 'choice' ? question.choices : [],
  }));
}

export const templateRequest = (values: TemplateValues, key: string): TemplateRequest => ({
  ...values,
  key,
  name: values.name.trim(),
  questions: keyed(values.questions),
  followUpWorkingDays: Number(values.followUpWorkingDays),
  decision: values.decision.trim(),
});
