import { IconArrowDown, IconArrowUp, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './RankChange.module.css';

/** Places climbed or lost since the day before. */
export function RankChange({ change }: { change: number | null }) {
  const { t } = useTranslation('components');
  if (change === null) return null;
  const direction = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  const Icon = { up: IconArrowUp, down: IconArrowDown, same: IconMinus }[direction];
  const places = Math.abs(change);
  return (
    <span
      className={classes.change}
      data-direction={direction}
      title={t(`rankChange.${direction}`, { count: places })}
    >
      <Icon size={14} aria-hidden />
      <span aria-hidden>{places === 0 ? '' : places}</span>
      <span className="visually-hidden">{t(`rankChange.${direction}`, { count: places })}</span>
    </span>
  );
}
