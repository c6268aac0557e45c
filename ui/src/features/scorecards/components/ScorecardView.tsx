import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TrendSection } from '@/components/charts/TrendSection';
import { IndicatorSelect } from '@/components/IndicatorSelect';
import { ScorecardTable } from '@/components/scorecard/ScorecardTable';
import { ScoreDial } from '@/components/scorecard/ScoreDial';
import { Section } from '@/components/Section';
import { EmptyState } from '@/components/states';
import { indicatorsQuery } from '@/lib/reference/indicators';
import type { Scorecard } from '@/lib/reference/standing';
import { useFormat } from '@/lib/use-format';

/** A scorecard with its lines, and the course of any indicator below it. */
export function ScorecardView({ card, children }: { card: Scorecard; children?: ReactNode }) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const [chosen, choose] = useState<string | null>(null);
  const { subject, period, from, to, lines } = card;
  const indicator = indicators.find(({ key }) => key === (chosen ?? lines[0]?.indicator)) ?? indicators[0];
  const name = format.period(period, from, to);
  return (
    <>
      <Section title={t('scorecard')} hint={name} actions={<ScoreDial card={card} />}>
        {lines.length === 0 ? (
          <EmptyState title={t('noGoals')} hint={t('noGoalsHint')} />
        ) : (
          <ScorecardTable
            subject={subject}
            from={from}
            to={to}
            lines={lines}
            caption={t('caption', { name: subject.name, period: name })}
          />
        )}
      </Section>
      {children}
      {indicator && (
        <TrendSection
          subject={subject}
          indicator={indicator}
          period={period}
          to={to}
          actions={
            <IndicatorSelect w={190} value={indicator.key} onChange={(key) => key !== null && choose(key)} />
          }
        />
      )}
    </>
  );
}
