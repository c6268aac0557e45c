import { useTranslation } from 'react-i18next';
import type { ValueStyle } from '@/lib/format';
import { useNames } from '@/lib/names';
import type { ScorecardLine } from '@/lib/reference/standing';
import { useFormat } from '@/lib/use-format';
import classes from './GoalBar.module.css';
import { statusColor } from './status-color';

export type GoalFigures = Pick<ScorecardLine, 'actual' | 'target' | 'expected' | 'attainment' | 'status'> &
  ValueStyle & { name: string };

/** How much of the way is done, between 0 and 1: actual of target, whole when a target of 0 is met. */
export function shareDone({
  actual,
  target,
  attainment,
}: Pick<GoalFigures, 'actual' | 'target' | 'attainment'>): number {
  if (actual === null || target === null) return 0;
  if (target <= 0) return attainment !== null && attainment >= 1 ? 1 : 0;
  return Math.min(1, Math.max(0, actual / target));
}

/** Where on the way the working days gone by would have it, between 0 and 1; null if unknown. */
export function shareExpected({ expected, target }: Pick<GoalFigures, 'expected' | 'target'>): number | null {
  if (expected === null || target === null || target <= 0) return null;
  return Math.min(1, Math.max(0, expected / target));
}

export function useGoalText(): (figures: GoalFigures) => string {
  const { t } = useTranslation('components');
  const format = useFormat();
  const names = useNames();
  return (figures) => {
    const name = names.indicator(figures);
    const { actual, target, expected, attainment, status } = figures;
    if (target === null) return `${name}: ${format.value(actual, figures)}`;
    return t('goal.summary', {
      name,
      actual: format.value(actual, figures),
      target: format.value(target, figures),
      expected: format.value(expected, figures),
      attainment: attainment === null ? '–' : format.percent(attainment),
      status: t(`status.${status ?? 'none'}`),
    });
  };
}

/** A goal as a bar: filled as far as it is reached, with a mark where it should be by now. */
export function GoalBar({ figures, height = 8 }: { figures: GoalFigures; height?: number }) {
  const text = useGoalText()(figures);
  const mark = shareExpected(figures);
  return (
    <div className={classes.track} role="img" aria-label={text} title={text} style={{ height }}>
      <div
        className={classes.fill}
        style={{ width: `${shareDone(figures) * 100}%`, background: statusColor(figures.status) }}
      />
      {mark !== null && mark < 1 && <div className={classes.mark} style={{ left: `${mark * 100}%` }} />}
    </div>
  );
}
