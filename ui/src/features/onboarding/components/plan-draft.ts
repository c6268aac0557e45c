import type { Period } from '@/lib/days';
import { keyFromName } from '@/lib/key-from-name';
import type { Companion, Doer, Gate, Plan, PlanRequest } from '../api/plans';

/** A number being typed; empty while there is none. */
export type Amount = number | string;

/** What is listed; `uid` tells entries apart while they move about. */
interface Entry {
  uid: number;
}
export interface TargetDraft extends Entry {
  indicator: string | null;
  period: Period;
  target: Amount;
}
export interface TaskDraft extends Entry {
  key: string | null;
  title: string;
  for: Doer;
  dueDay: Amount;
  description: string;
  link: string;
}
export interface CheckInDraft extends Entry {
  title: string;
  day: Amount;
  with: Companion;
}
interface Lists {
  targets: TargetDraft[];
  tasks: TaskDraft[];
  checkIns: CheckInDraft[];
}
export type ListName = keyof Lists;
export type ItemOf<L extends ListName> = Lists[L][number];

export interface StageDraft extends Entry, Lists {
  key: string | null;
  name: string;
  days: Amount;
  rampPercent: Amount;
  gate: Gate;
}

export interface PlanDraft {
  key: string | null;
  name: string;
  description: string;
  stages: StageDraft[];
  /** The number of the next entry. */
  next: number;
}

type ItemAction = {
  [L in ListName]:
    | { do: 'addItem'; stage: number; list: L }
    | { do: 'changeItem'; stage: number; list: L; at: number; change: Partial<ItemOf<L>> }
    | { do: 'moveItem'; stage: number; list: L; at: number; by: -1 | 1 }
    | { do: 'removeItem'; stage: number; list: L; at: number };
}[ListName];

export type PlanAction =
  | { do: 'change'; change: Partial<Pick<PlanDraft, 'name' | 'description'>> }
  | { do: 'addStage' }
  | { do: 'changeStage'; stage: number; change: Partial<Omit<StageDraft, 'uid' | ListName>> }
  | { do: 'moveStage'; stage: number; by: -1 | 1 }
  | { do: 'removeStage'; stage: number }
  | ItemAction;

const days = (amount: Amount): number => Number(amount) || 0;

/** Where a stage begins: the day on which the one before it ends. */
export const startOf = (stages: readonly { days: Amount }[], at: number): number =>
  at === 0 ? 0 : days(stages[at - 1]?.days ?? 0);

function emptyStage(uid: number, before: StageDraft | undefined): StageDraft {
  return {
    uid,
    key: null,
    name: '',
    days: before === undefined ? 7 : days(before.days) + 30,
    rampPercent: before === undefined ? 0 : Math.min(100, days(before.rampPercent) + 25),
    gate: { targets: 'none', tasks: true, signOff: false },
    targets: [],
    tasks: [],
    checkIns: [],
  };
}

export const emptyPlan = (): PlanDraft => ({
  key: null,
  name: '',
  description: '',
  stages: [emptyStage(0, undefined)],
  next: 1,
});

export function draftOf(plan: Plan): PlanDraft {
  let next = 0;
  const entry = <T extends object>(value: T): T & Entry => ({ ...value, uid: next++ });
  const stages = plan.stages.map((stage) =>
    entry({
      ...stage,
      targets: stage.targets.map((target) => entry(target)),
      tasks: stage.tasks.map((task) =>
        entry({ ...task, description: task.description ?? '', link: task.link ?? '' }),
      ),
      checkIns: stage.checkIns.map((checkIn) => entry(checkIn)),
    }),
  );
  return { key: plan.key, name: plan.name, description: plan.description ?? '', stages, next };
}

function swapped<T>(list: T[], at: number, by: -1 | 1): T[] {
  const [one, other] = [list[at], list[at + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((item, index) => (index === at ? other : index === at + by ? one : item));
}

/** A stage that begins some days later, with all that is in it. */
function shifted(stage: StageDraft, by: number): StageDraft {
  const later = (day: Amount): Amount => (day === '' ? day : Math.max(0, days(day) + by));
  return {
    ...stage,
    tasks: stage.tasks.map((task) => ({ ...task, dueDay: later(task.dueDay) })),
    checkIns: stage.checkIns.map((checkIn) => ({ ...checkIn, day: later(checkIn.day) })),
  };
}

/** Two neighbours change places: each stays as long as it was, and its days move with it. */
function withStageMoved(stages: StageDraft[], at: number, by: -1 | 1): StageDraft[] {
  const first = Math.min(at, at + by);
  const [one, other] = [stages[first], stages[first + 1]];
  if (one === undefined || other === undefined) return stages;
  const from = startOf(stages, first);
  const [lengthOfOne, lengthOfOther] = [days(one.days) - from, days(other.days) - days(one.days)];
  const moved = [
    { ...shifted(other, -lengthOfOne), days: from + lengthOfOther },
    { ...shifted(one, lengthOfOther), days: other.days },
  ];
  return stages.map((stage, index) => moved[index - first] ?? stage);
}

/** Adds an entry that is due when its stage ends. */
function emptyItem(list: ListName, uid: number, stage: StageDraft): ItemOf<ListName> {
  // Days are counted from 0, so the last of a week is day 6.
  const last = Math.max(0, days(stage.days) - 1);
  if (list === 'targets') return { uid, indicator: null, period: 'month', target: '' };
  if (list === 'checkIns') return { uid, title: '', day: last, with: 'manager' };
  return { uid, key: null, title: '', for: 'member', dueDay: last, description: '', link: '' };
}

function changeList(draft: PlanDraft, action: ItemAction): PlanDraft {
  const changed = (stage: StageDraft): StageDraft => {
    const items: ItemOf<ListName>[] = stage[action.list];
    const put = (list: ItemOf<ListName>[]) => ({ ...stage, [action.list]: list });
    switch (action.do) {
      case 'addItem':
        return put([...items, emptyItem(action.list, draft.next, stage)]);
      case 'changeItem':
        return put(
          items.map((item, at) =>
            at === action.at ? ({ ...item, ...action.change } as ItemOf<ListName>) : item,
          ),
        );
      case 'moveItem':
        return put(swapped(items, action.at, action.by));
      case 'removeItem':
        return put(items.filter((_, at) => at !== action.at));
    }
  };
  return {
    ...draft,
    next: draft.next + 1,
    stages: draft.stages.map((stage, at) => (at === action.stage ? changed(stage) : stage)),
  };
}

/** What becomes of a plan by what was done to it in the editor. */
export function edit(draft: PlanDraft, action: PlanAction): PlanDraft {
  switch (action.do) {
    case 'change':
      return { ...draft, ...action.change };
    case 'addStage':
      return {
        ...draft,
        next: draft.next + 1,
        stages: [...draft.stages, emptyStage(draft.next, draft.stages.at(-1))],
      };
    case 'changeStage':
      return {
        ...draft,
        stages: draft.stages.map((stage, at) =>
          at === action.stage ? { ...stage, ...action.change } : stage,
        ),
      };
    case 'moveStage':
      return { ...draft, stages: withStageMoved(draft.stages, action.stage, action.by) };
    case 'removeStage':
      return { ...draft, stages: draft.stages.filter((_, at) => at !== action.stage) };
    default:
      return changeList(draft, action);
  }
}

const numberOf = (amount: Amount): number | null => (amount === '' ? null : Number(amount));
const KEY = 48;

/** What to send: what is new gets keys from its name, what is known keeps its own. */
export function requestOf(draft: PlanDraft) {
  const takenStages = draft.stages.flatMap(({ key }) => key ?? []);
  const takenTasks = draft.stages.flatMap(({ tasks }) => tasks.flatMap(({ key }) => key ?? []));
  const keyOf = (known: string | null, name: string, purpose: string, taken: string[]): string => {
    if (known !== null) return known;
    const key = keyFromName(name.slice(0, KEY), purpose, taken);
    taken.push(key);
    return key;
  };
  return {
    key: draft.key ?? keyFromName(draft.name.slice(0, KEY), 'plan'),
    name: draft.name.trim(),
    description: draft.description.trim() || null,
    stages: draft.stages.map((stage) => ({
      key: keyOf(stage.key, stage.name, 'stage', takenStages),
      name: stage.name.trim(),
      days: numberOf(stage.days),
      rampPercent: numberOf(stage.rampPercent),
      gate: stage.gate,
      targets: stage.targets.map(({ indicator, period, target }) => ({
        indicator,
        period,
        target: numberOf(target),
      })),
      tasks: stage.tasks.map((task) => ({
        key: keyOf(task.key, task.title, 'task', takenTasks),
        title: task.title.trim(),
        for: task.for,
        dueDay: numberOf(task.dueDay),
        description: task.description.trim() || null,
        link: task.link.trim() || null,
      })),
      checkIns: stage.checkIns.map(({ title, day, with: whom }) => ({
        title: title.trim(),
        day: numberOf(day),
        with: whom,
      })),
    })),
  } satisfies PlanRequest;
}

/** Whether there is something that leaving would lose. */
export const differs = (draft: PlanDraft, before: PlanDraft): boolean =>
  JSON.stringify(requestOf(draft)) !== JSON.stringify(requestOf(before));
