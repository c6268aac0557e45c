import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Section';
import { EmptyState } from '@/components/states';
import { addDays } from '@/lib/days';
import type { ScorecardLine, Subject } from '@/lib/reference/standing';
import { useFormat } from '@/lib/use-format';
import type { Today } from '../api/today';
import { IndicatorTile } from './IndicatorTile';

const leadingFirst = (a: ScorecardLine, b: ScorecardLine) =>
  Number(a.kind === 'lagging') - Number(b.kind === 'lagging');

/** Today's indicators, those a rep controls first. */
export function TodayPanel({ today, subject }: { today: Today; subject: Subject }) {
  const { t } = useTranslation('my-day');
  const format = useFormat();
  const lines = today.periods.find(({ period }) => period === 'day')?.lines ?? [];
  return (
    <Section title={t('today')} hint={format.longDay(today.day)}>
      {lines.length === 0 ? (
        <EmptyState title={t('noDayGoals')} hint={t('noDayGoalsHint')} />
      ) : (
        <SimpleGrid cols={2} spacing="lg" verticalSpacing="xl">
          {[...lines].sort(leadingFirst).map((line) => (
            <IndicatorTile
              key={line.goalId ?? line.indicator}
              subject={subject}
              line={line}
              from={today.day}
              to={addDays(today.day, 1)}
            />
          ))}
        </SimpleGrid>
      )}
    </Section>
  );
}
