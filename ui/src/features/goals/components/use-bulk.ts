import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '@/components/notify';
import { useProblemText } from '@/components/problem-text';
import type { Period } from '@/lib/days';
import { Problem } from '@/lib/problem';
import type { Person } from '@/lib/reference/people';
import type { Goal } from '../api/goals';
import { deleteGoal, saveGoal, useRefreshGoals } from '../api/save-goal';
import type { Amount } from './goal-values';

/** A whole in parts that add up to it again: what does not divide goes to the first. */
export function spreadOver(whole: number, count: number, decimals: number): number[] {
  const unit = 10 ** decimals;
  const units = Math.round(whole * unit);
  const each = Math.floor(units / count);
  const rest = units - each * count;
  return Array.from({ length: count }, (_, index) => (each + (index < rest ? 1 : 0)) / unit);
}

/** The targets of many people for one indicator and period while they are edited. */
export function useBulk(members: Person[], goals: Goal[], indicator: string, period: Period) {
  const { t } = useTranslation('goals');
  const problemText = useProblemText();
  const refresh = useRefreshGoals();
  const [saving, setSaving] = useState(false);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const goalOf = (member: string) => goals.find((goal) => goal.subject.id === member);
  const [targets, setTargets] = useState<Record<string, Amount>>(() =>
    Object.fromEntries(members.map(({ id }) => [id, goalOf(id)?.target ?? ''])),
  );
  const changed = members.filter(({ id }) => (goalOf(id)?.target ?? '') !== targets[id]);

  const saveOne = async (member: string): Promise<unknown> => {
    const goal = goalOf(member);
    const target = targets[member] ?? '';
    if (target === '') return goal && deleteGoal(goal.id);
    const subject = { level: 'member' as const, id: member };
    if (goal === undefined) return saveGoal({ indicator, period, subject, target });
    const { id, version, from, to, weight, floor, cap, weekdayTargets } = goal;
    return saveGoal({
      id,
      version,
      from,
      to,
      weight,
      floor,
      cap,
      weekdayTargets,
      indicator,
      period,
      subject,
      target,
    });
  };
  const save = async () => {
    setSaving(true);
    const failed: Record<string, string> = {};
    for (const { id } of changed) {
      try {
        await saveOne(id);
      } catch (error) {
        failed[id] =
          error instanceof Problem && error.errors[0] ? error.errors[0].detail : problemText(error);
      }
    }
    setErrors(failed);
    setSaving(false);
    if (Object.keys(failed).length === 0) {
      notifyDone(t('bulk.saved', { count: changed.length }));
      await refresh();
    }
  };

  return {
    targets,
    errors,
    saving,
    changed: changed.length,
    failures: Object.keys(errors).length,
    sum: members.reduce((total, { id }) => total + (targets[id] || 0), 0),
    set: (member: string, target: Amount) => setTargets((before) => ({ ...before, [member]: target })),
    spread: (whole: number, decimals: number) => {
      const parts = spreadOver(whole, members.length, decimals);
      setTargets(Object.fromEntries(members.map(({ id }, index) => [id, parts[index] ?? ''])));
    },
    save: () => void save(),
  };
}

export type Bulk = ReturnType<typeof useBulk>;
