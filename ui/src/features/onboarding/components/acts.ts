import { keyFromName } from '@/lib/key-from-name';
import type { OnboardingStage, Operation, StageCheckIn, StageTarget, StageTask } from '../api/onboardings';
import type { Doer } from '../api/plans';

/** What somebody is about to change of a plan under way. */
export type Act =
  | { kind: 'add_task' | 'extend_stage' | 'drop_stage' | 'sign_off'; stage: OnboardingStage }
  | { kind: 'move_task' | 'drop_task'; stage: OnboardingStage; work: StageTask | StageCheckIn }
  | { kind: 'change_target'; stage: OnboardingStage; target: StageTarget; name: string }
  | { kind: 'add_stage' | 'pause' | 'resume' }
  | { kind: 'cancel' };

export type ActKind = Act['kind'];

type Amount = number | string;

/** What the dialogs ask for; each asks for some. */
export interface ActValues {
  title: string;
  for: Doer;
  dueDay: Amount;
  description: string;
  link: string;
  days: Amount;
  name: string;
  rampPercent: Amount;
  target: Amount;
  note: string;
}
export type ActField = keyof ActValues;

/** What each dialog asks for, in order. */
export const fieldsOf: Record<ActKind, ActField[]> = {
  add_task: ['title', 'for', 'dueDay', 'description', 'link', 'note'],
  move_task: ['dueDay', 'note'],
  drop_task: ['note'],
  add_stage: ['name', 'days', 'rampPercent', 'note'],
  extend_stage: ['days', 'note'],
  drop_stage: ['note'],
  change_target: ['target', 'note'],
  pause: ['note'],
  resume: ['note'],
  sign_off: ['note'],
  cancel: ['note'],
};

const optional: ActField[] = ['description', 'link'];

/** Only who cancels must say why. */
export const isRequired = (kind: ActKind, field: ActField): boolean =>
  field === 'note' ? kind === 'cancel' : !optional.includes(field);

export const missingOf = (kind: ActKind, values: ActValues): ActField[] =>
  fieldsOf[kind].filter((field) => isRequired(kind, field) && String(values[field]).trim() === '');

/** What the dialogs begin with. */
export function valuesFor(act: Act): ActValues {
  return {
    title: '',
    for: 'member',
    dueDay: 'work' in act ? act.work.dueDay : '',
    description: '',
    link: '',
    days: act.kind === 'extend_stage' ? 7 : '',
    name: '',
    rampPercent: 100,
    target: 'target' in act ? act.target.full : '',
    note: '',
  };
}

const text = (value: string) => value.trim() || null;

const KEY = 48;

/** The change as it is sent; `stageKeys` are those of the stages there are. */
export function operationOf(
  act: Exclude<Act, { kind: 'cancel' }>,
  values: ActValues,
  stageKeys: string[],
): Operation {
  const op = act.kind;
  switch (act.kind) {
    case 'add_task':
      return {
        op,
        stage: act.stage.key,
        title: values.title.trim(),
        for: values.for,
        dueDay: Number(values.dueDay),
        description: text(values.description),
        link: text(values.link),
      };
    case 'move_task':
      return { op, task: act.work.id, dueDay: Number(values.dueDay) };
    case 'drop_task':
      return { op, task: act.work.id };
    case 'add_stage':
      return {
        op,
        newStage: {
          key: keyFromName(values.name.slice(0, KEY), 'stage', stageKeys),
          name: values.name.trim(),
          days: Number(values.days),
          rampPercent: Number(values.rampPercent),
        },
      };
    case 'extend_stage':
      return { op, stage: act.stage.key, days: Number(values.days) };
    case 'drop_stage':
    case 'sign_off':
      return { op, stage: act.stage.key };
    case 'change_target':
      return {
        op,
        stage: act.stage.key,
        indicator: act.target.indicator,
        period: act.target.period,
        target: Number(values.target),
      };
    case 'pause':
    case 'resume':
      return { op };
  }
}
