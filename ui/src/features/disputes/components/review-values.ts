import type { Dispute, Seen } from '@/lib/reference/disputes';
import type { Task, Values } from '@/lib/reference/tasks';

export interface ReviewValues {
  decision: string | null;
  points: number | '';
  reason: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const kinds: readonly string[] = ['entry', 'contest', 'standing'];

/** What a task to look at a dispute shows. Whoever it was passed on to decides, and passes it on no more. */
export function reviewInputs({ inputs }: Pick<Task, 'inputs'>) {
  const { dispute, kind, about, claim, takenBack, passedOnBy, passedOnBecause } = inputs;
  const seen = (typeof about === 'object' && about !== null ? about : {}) as Seen;
  const questioned: Dispute['about'] = {
    kind: kinds.includes(text(kind)) ? (kind as Dispute['about']['kind']) : 'entry',
    seen,
  };
  const passedOn = text(passedOnBy) === '' ? null : { by: text(passedOnBy), because: text(passedOnBecause) };
  return {
    dispute: text(dispute) === '' ? null : text(dispute),
    questioned,
    claim: text(claim),
    takenBack: takenBack === true,
    passedOn,
    choices: passedOn === null ? ['uphold', 'refuse', 'pass_on'] : ['uphold', 'refuse'],
    pointsNeeded: questioned.kind === 'entry' && seen.kind === 'points',
  };
}

/** What is sent: points only where something is upheld. */
export const reviewOutcome = ({ decision, points, reason }: ReviewValues): Values => ({
  decision,
  reason: reason.trim(),
  ...(decision === 'uphold' && points !== '' ? { points } : {}),
});
