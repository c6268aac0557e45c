import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Spark } from '@/components/charts/Spark';
import { DrillNumber } from '@/components/drill';
import { GoalRing } from '@/components/GoalRing';
import { NumberValue } from '@/components/NumberValue';
import { StatusBadge } from '@/components/StatusBadge';
import { addDays, type Day } from '@/lib/days';
import { useNames } from '@/lib/names';
import { seriesQuery } from '@/lib/reference/series';
import type { ScorecardLine, Subject } from '@/lib/reference/standing';
import { useTranslation } from 'react-i18next';
import classes from './IndicatorTile.module.css';

const TREND_DAYS = 20;

interface IndicatorTileProps {
  subject: Subject;
  line: ScorecardLine;
  from: Day;
  to: Day;
}

/** One of today's indicators: how far, how fast, and how it went lately. */
export function IndicatorTile({ subject, line, from, to }: IndicatorTileProps) {
  const { t } = useTranslation('my-day');
  const name = useNames().indicator(line);
  const window = { from: addDays(to, -TREND_DAYS), to, bucket: 'day' as const };
  const trend = useQuery(seriesQuery(line.indicator, subject, window));
  const target = { title: name, subject, indicator: line.indicator, from, to };
  return (
    <article className={classes.tile} aria-label={name}>
      <GoalRing figures={line}>
        <span className={classes.value}>
          <DrillNumber target={target}>
            <NumberValue value={line.actual} of={line} short />
          </DrillNumber>
        </span>
        <Text size="xs" c="dimmed" component="span">
          {t('of')} <NumberValue value={line.target} of={line} short />
        </Text>
      </GoalRing>
      <div className={classes.about}>
        <Text fw={600}>{name}</Text>
        <StatusBadge status={line.status} />
        <Spark name={name} of={line} values={trend.data?.map(({ value }) => value) ?? []} />
      </div>
    </article>
  );
}
