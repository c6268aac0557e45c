import { createContext, type Dispatch, useContext } from 'react';
import type { PlanAction } from './plan-draft';

/** What the parts of the editor share: how to change the plan, what is wrong where, and what was added last. */
export interface PlanEditing {
  dispatch: Dispatch<PlanAction>;
  errors: Record<string, string>;
  /** The `uid` of what was just added, which takes the focus. */
  added: number | null;
}

export const Editing = createContext<PlanEditing>({ dispatch: () => undefined, errors: {}, added: null });

export const useEditing = () => useContext(Editing);
