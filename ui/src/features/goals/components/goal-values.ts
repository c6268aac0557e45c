import type { Day, Period } from '@/lib/days';
import type { Level } from '@/lib/reference/standing';
import { type Weekday, weekdays } from '@/lib/session';
import type { Goal } from '../api/goals';
import type { GoalRequest } from '../api/save-goal';

/** A number field: empty until something is typed. */
export type Amount = number | '';

/** The editor's form; its paths are those of the request. */
export interface GoalValues {
  indicator: string | null;
  subject: { level: Level; id: string | null };
  period: Period;
  target: Amount;
  from: Day | null;
  weight: Amount;
  floor: Amount;
  cap: Amount;
  byWeekday: boolean;
  weekdayTargets: Record<Weekday, Amount>;
}

const noWeekdays = Object.fromEntries(weekdays.map((day) => [day, ''])) as Record<Weekday, Amount>;

export function emptyGoal(start: Partial<GoalValues> = {}): GoalValues {
  return {
    indicator: null,
    subject: { level: 'member', id: null },
    period: 'month',
    target: '',
    from: null,
    weight: 1,
    floor: '',
    cap: '',
    byWeekday: false,
    weekdayTargets: noWeekdays,
    ...start,
  };
}

export function goalValues(goal: Goal): GoalValues {
  return {
    indicator: goal.indicator,
    subject: { level: goal.subject.level, id: goal.subject.level === 'company' ? null : goal.subject.id },
    period: goal.period,
    target: goal.target,
    from: goal.from,
    weight: goal.weight,
    floor: goal.floor ?? '',
    cap: goal.cap ?? '',
    byWeekday: goal.weekdayTargets !== null && Object.keys(goal.weekdayTargets).length > 0,
    weekdayTargets: { ...noWeekdays, ...goal.weekdayTargets },
  };
}

const orNull = (amount: Amount): number | null => (amount === '' ? null : amount);

/** What the form says, as the API takes it: per-weekday targets only for a goal per day. */
export function goalRequest(values: GoalValues, existing?: Pick<Goal, 'id' | 'version' | 'to'>): GoalRequest {
  const given = weekdays.flatMap((day) => {
    const target = values.weekdayTargets[day];
    return target === '' ? [] : [[day, target] as const];
  });
  const { level, id } = values.subject;
  return {
    ...(existing && { id: existing.id, version: existing.version, to: existing.to }),
    indicator: values.indicator ?? '',
    subject: { level, id: level === 'company' ? null : id },
    period: values.period,
    target: orNull(values.target) ?? 0,
    from: values.from,
    weight: orNull(values.weight) ?? 1,
    floor: orNull(values.floor),
    cap: orNull(values.cap),
    weekdayTargets: values.period === 'day' && values.byWeekday ? Object.fromEntries(given) : null,
  };
}
