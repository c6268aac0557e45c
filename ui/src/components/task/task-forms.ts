import { type ComponentType, createContext, useContext } from 'react';
import type { Task, Values } from '@/lib/reference/tasks';
import type { TaskFields } from './fields';

export interface TaskFormProps {
  task: Task;
  onDone: () => void;
}

/** How tasks of a form are answered: with questions, or on a component of its feature. */
export type TaskForm =
  | {
      fields: TaskFields;
      /** What answering means, said above the questions: `tasks:hint.<hint>`. */
      hint?: string;
    }
  | { component: ComponentType<TaskFormProps> };

/** By form key; a key that ends with `*` stands for all forms that begin so. */
export type TaskFormTable = Readonly<Record<string, TaskForm>>;

export const TaskForms = createContext<TaskFormTable>({});

/** The form of exactly this key before that of the longest beginning. */
export function formOf(forms: TaskFormTable, key: string): TaskForm | undefined {
  const family = Object.keys(forms)
    .filter((name) => name.endsWith('*') && key.startsWith(name.slice(0, -1)))
    .sort((a, b) => b.length - a.length)[0];
  return forms[key] ?? (family === undefined ? undefined : forms[family]);
}

export const useTaskForm = (key: string) => formOf(useContext(TaskForms), key);

export type { Task, Values };
