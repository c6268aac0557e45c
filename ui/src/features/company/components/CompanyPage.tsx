import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { TrendSection } from '@/components/charts/TrendSection';
import { IndicatorSelect } from '@/components/IndicatorSelect';
import { PageHeader } from '@/components/PageHeader';
import { PeriodPicker } from '@/components/PeriodPicker';
import { ScorecardTable } from '@/components/scorecard/ScorecardTable';
import { ScoreDial } from '@/components/scorecard/ScoreDial';
import { Section } from '@/components/Section';
import { Async, EmptyState, LoadingRows } from '@/components/states';
import { usePeriod } from '@/components/use-period';
import type { Day } from '@/lib/days';
import { useNames } from '@/lib/names';
import { type Indicator, indicatorsQuery } from '@/lib/reference/indicators';
import { scorecardQuery } from '@/lib/reference/scorecard';
import type { Scorecard } from '@/lib/reference/standing';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { cascadeQuery } from '../api/cascade';
import { CascadeTree } from './CascadeTree';
import classes from './CompanyPage.module.css';
import { Thermometer } from './Thermometer';

interface CompanyProps {
  at: Day;
  card: Scorecard;
  indicator: Indicator | undefined;
}

function Company({ card, indicator, at }: CompanyProps) {
  const { t } = useTranslation('company');
  const names = useNames();
  const format = useFormat();
  const { period, from, to, subject } = card;
  const cascade = useQuery(cascadeQuery(indicator?.key ?? '', period, at));
  const line = card.lines.find((candidate) => candidate.indicator === indicator?.key);
  const name = format.period(period, from, to);
  return (
    <div className={classes.grid}>
      <div className={classes.wide}>
        <Section
          title={t('cascade.title')}
          hint={t('cascade.hint', { indicator: indicator && names.indicator(indicator) })}
        >
          <Async query={cascade} loading={<LoadingRows rows={6} />}>
            {(root) =>
              indicator && (
                <CascadeTree
                  key={indicator.key}
                  root={root}
                  indicator={indicator}
                  from={from}
                  to={to}
                  caption={t('cascade.caption', { indicator: names.indicator(indicator), period: name })}
                />
              )
            }
          </Async>
        </Section>
      </div>
      <Stack gap="lg">
        <Section
          title={t('thermometer.title', { indicator: indicator && names.indicator(indicator) })}
          hint={name}
        >
          {line ? <Thermometer figures={line} /> : <EmptyState title={t('noGoal')} />}
        </Section>
      </Stack>
      <div className={classes.full}>
        {indicator && <TrendSection subject={subject} indicator={indicator} period={period} to={to} />}
      </div>
      <div className={classes.full}>
        <Section title={t('scorecard.title')} actions={<ScoreDial card={card} />}>
          {card.lines.length === 0 ? (
            <EmptyState title={t('noGoals')} hint={t('noGoalsHint')} />
          ) : (
            <ScorecardTable
              subject={subject}
              from={from}
              to={to}
              lines={card.lines}
              caption={t('scorecard.caption', { period: name })}
            />
          )}
        </Section>
      </div>
    </div>
  );
}

/** The company's goals on one page, and how the goals of teams and members add up to them. */
export default function CompanyPage() {
  const { t } = useTranslation('company');
  const { organization } = useSession();
  const [search, setSearch] = useSearchParams();
  const [choice, choose] = usePeriod('quarter');
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const asked = search.get('indicator') ?? 'revenue';
  const indicator = indicators.find(({ key }) => key === asked) ?? indicators[0];
  const card = useQuery(scorecardQuery({ level: 'company', id: '' }, choice.period, choice.at));
  const pick = (key: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('indicator', key);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <>
      <PageHeader title={t('title')} lead={organization?.name} />
      <Group gap="sm" mb="lg">
        <IndicatorSelect w={190} value={indicator?.key ?? ''} onChange={(key) => key !== null && pick(key)} />
        <PeriodPicker value={choice} onChange={choose} choices={['week', 'month', 'quarter', 'year']} />
      </Group>
      <Async query={card} loading={<LoadingRows rows={6} height={90} />}>
        {(data) => <Company card={data} indicator={indicator} at={choice.at} />}
      </Async>
    </>
  );
}
