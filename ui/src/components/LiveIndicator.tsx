import { useTranslation } from 'react-i18next';
import { useLiveStatus } from '@/lib/live';
import classes from './LiveIndicator.module.css';

/** Says whether what is on screen keeps itself up to date. */
export function LiveIndicator() {
  const { t } = useTranslation('components');
  const status = useLiveStatus();
  return (
    <span className={classes.live} data-status={status} role="status" title={t(`live.${status}Hint`)}>
      <span className={classes.dot} aria-hidden />
      {t(`live.${status}`)}
    </span>
  );
}
