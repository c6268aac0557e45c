import type { Task, Values } from '@/lib/reference/tasks';

/** One question of a task's form. */
export interface TaskField {
  key: string;
  kind: 'text' | 'number' | 'rating' | 'choice' | 'check' | 'day';
  /** Said as it is; without it, `task:field.<key>`. */
  label?: string;
  required?: boolean;
  /** Values to choose from; their words are `task:choice.<value>`, or the value itself. */
  choices?: string[];
  min?: number;
  max?: number;
  /** Whether it is asked at all, given the answers so far. */
  when?: (answers: Values) => boolean;
}

export type TaskFields = TaskField[] | ((task: Task) => TaskField[]);

const kinds: readonly string[] = ['text', 'number', 'rating', 'choice', 'check', 'day'];
const note: TaskField = { key: 'note', kind: 'text' };

function isField(value: unknown): value is TaskField {
  if (typeof value !== 'object' || value === null) return false;
  const { key, kind } = value as Partial<TaskField>;
  return typeof key === 'string' && typeof kind === 'string' && kinds.includes(kind);
}

/** What a form without a description of its own asks: what the process says in `fields`, or a note. */
export function describedFields({ inputs }: Pick<Task, 'inputs'>): TaskField[] {
  const described = Array.isArray(inputs.fields) ? inputs.fields.filter(isField) : [];
  return described.length > 0 ? described : [note];
}

export const blank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

export const asked = (fields: TaskField[], answers: Values): TaskField[] =>
  fields.filter(({ when }) => when === undefined || when(answers));

/** The required questions that have no answer yet. */
export const missing = (fields: TaskField[], answers: Values): string[] =>
  asked(fields, answers)
    .filter(
      ({ key, kind, required }) =>
        required && (blank(answers[key]) || (kind === 'rating' && answers[key] === 0)),
    )
    .map(({ key }) => key);

/** What is sent: answers to what was asked, without what was left empty. */
export function outcomeOf(fields: TaskField[], answers: Values): Values {
  return Object.fromEntries(
    asked(fields, answers).flatMap(({ key, kind }) => {
      const value = answers[key];
      if (blank(value) || (kind === 'rating' && value === 0)) return [];
      return [[key, typeof value === 'string' ? value.trim() : value]];
    }),
  );
}
