import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Scorecard } from '@/lib/reference/standing';
import { NumberValue } from '../NumberValue';
import classes from './ScoreDial.module.css';

/** A scorecard's weighted score, and how much of the period is gone. */
export function ScoreDial({ card }: { card: Scorecard }) {
  const { t } = useTranslation('components');
  const { workingDays, workingDaysGone } = card;
  return (
    <div className={classes.dial}>
      <span className={classes.score}>
        <NumberValue value={card.score} of={{ decimals: 0 }} />
      </span>
      <span>
        <Text fw={600}>{t('score.title')}</Text>
        <Text size="sm" c="dimmed">
          {t('score.days', { gone: Math.ceil(workingDaysGone), all: workingDays })}
        </Text>
      </span>
      <span className={classes.days} aria-hidden>
        <span style={{ width: `${workingDays === 0 ? 0 : (workingDaysGone / workingDays) * 100}%` }} />
      </span>
    </div>
  );
}
