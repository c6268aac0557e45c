import {
  IconAlertTriangleFilled,
  IconArrowDownRight,
  IconChevronsUp,
  IconCircleCheckFilled,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Status } from '@/lib/reference/standing';
import classes from './StatusBadge.module.css';

const icons = {
  ahead: IconChevronsUp,
  on_pace: IconCircleCheckFilled,
  behind: IconArrowDownRight,
  at_risk: IconAlertTriangleFilled,
};

/** How a goal stands by pace: word, sign and colour say the same. */
export function StatusBadge({ status, compact = false }: { status: Status | null; compact?: boolean }) {
  const { t } = useTranslation('components');
  if (status === null) return <span className={classes.none}>{t('status.none')}</span>;
  const Icon = icons[status];
  return (
    <span className={classes.badge} data-status={status} title={compact ? t(`status.${status}`) : undefined}>
      <Icon size={13} aria-hidden />
      <span className={compact ? 'visually-hidden' : undefined}>{t(`status.${status}`)}</span>
    </span>
  );
}
