import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScorecardTable } from '@/components/scorecard/ScorecardTable';
import { Section } from '@/components/Section';
import { EmptyState } from '@/components/states';
import { type Day, isPeriod, type Period } from '@/lib/days';
import { calendarPeriodQuery } from '@/lib/reference/calendar';
import type { ScorecardLine, Subject } from '@/lib/reference/standing';
import { useFormat } from '@/lib/use-format';
import type { Today } from '../api/today';

const shown: Period[] = ['week', 'month', 'quarter', 'year'];

interface PeriodPanelProps {
  period: Period;
  day: Day;
  lines: ScorecardLine[];
  subject: Subject;
}

function PeriodPanel({ period, day, lines, subject }: PeriodPanelProps) {
  const { t } = useTranslation('my-day');
  const format = useFormat();
  const { data: calendar } = useQuery(calendarPeriodQuery(period, day));
  if (lines.length === 0) return <EmptyState title={t('noGoals')} />;
  const from = calendar?.from ?? day;
  const to = calendar?.to ?? day;
  const caption = calendar ? format.period(period, from, to) : '';
  return <ScorecardTable subject={subject} from={from} to={to} lines={lines} caption={caption} />;
}

/** My goals for the longer periods. */
export function PeriodTabs({ today, subject }: { today: Today; subject: Subject }) {
  const { t } = useTranslation(['my-day', 'components']);
  const [chosen, setChosen] = useState<Period>('week');
  return (
    <Section title={t('goals')}>
      <Tabs value={chosen} onChange={(value) => isPeriod(value) && setChosen(value)} keepMounted={false}>
        <Tabs.List mb="md">
          {shown.map((period) => (
            <Tabs.Tab key={period} value={period}>
              {t(`components:period.${period}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {shown.map((period) => (
          <Tabs.Panel key={period} value={period}>
            <PeriodPanel
              period={period}
              day={today.day}
              subject={subject}
              lines={today.periods.find((one) => one.period === period)?.lines ?? []}
            />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Section>
  );
}
