import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type Day, dayIn, type Period } from '@/lib/days';
import { useNames } from '@/lib/names';
import type { IndicatorMetadata } from '@/lib/reference/indicators';
import { seriesQuery, trendWindow } from '@/lib/reference/series';
import type { Subject } from '@/lib/reference/standing';
import { useFormat } from '@/lib/use-format';
import { Section } from '../Section';
import { Async, LoadingRows } from '../states';
import { TrendChart } from './TrendChart';

interface TrendSectionProps {
  subject: Subject;
  indicator: IndicatorMetadata;
  period: Period;
  /** The exclusive end of the period on show. */
  to: Day;
  actions?: ReactNode;
}

/** How an indicator of a subject led up to the end of the period on show. */
export function TrendSection({ subject, indicator, period, to, actions }: TrendSectionProps) {
  const { t } = useTranslation('components');
  const { timeZone } = useFormat();
  const window = trendWindow(period, addDays(to, -1), dayIn(timeZone));
  const name = useNames().indicator(indicator);
  const points = useQuery(seriesQuery(indicator.key, subject, window));
  return (
    <Section title={t('trend.title', { name })} hint={t(`trend.per.${window.bucket}`)} actions={actions}>
      <Async query={points} loading={<LoadingRows rows={1} height={220} />}>
        {(data) => <TrendChart name={name} of={indicator} points={data} bucket={window.bucket} />}
      </Async>
    </Section>
  );
}
