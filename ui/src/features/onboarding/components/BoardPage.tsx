import { Button, Select, Stack } from '@mantine/core';
import { IconPlus, IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterTabs } from '@/components/FilterTabs';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { TeamSelect } from '@/components/TeamSelect';
import { onboardingsQuery, onboardingStatuses } from '@/lib/reference/onboarding';
import { useSession } from '@/lib/session';
import { pageOf, useSearch } from '@/lib/use-search';
import { cohortsQuery } from '../api/onboardings';
import { BoardTable } from './BoardTable';
import { CohortsSection } from './CohortsSection';
import classes from './Onboarding.module.css';
import { OnboardingTabs } from './OnboardingTabs';
import { mayPlan } from './rights';
import { StartDialog } from './StartDialog';

const SIZE = 25;

/** Every new hire's ramp-up, cohort by cohort, and who is stuck at which step since when. */
export default function BoardPage() {
  const { t } = useTranslation('onboarding');
  const plans = mayPlan(useSession());
  const [starting, setStarting] = useState(false);
  const [search, change] = useSearch();
  const status = onboardingStatuses.find((value) => value === search.get('status')) ?? null;
  const [cohort, team] = [search.get('cohort'), search.get('team')];
  const { data: cohorts = [] } = useQuery(cohortsQuery);
  const rows = useQuery(onboardingsQuery({ status, cohort, team, page: pageOf(search), size: SIZE }));
  const filter = (changes: Record<string, string | null>) => change({ page: null, ...changes });
  const start = plans && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setStarting(true)}>
      {t('start.action')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={start} />
      <OnboardingTabs />
      <Stack gap="lg">
        <Section title={t('board.people')}>
          <FilterTabs
            label={t('status.label')}
            options={[
              { value: 'all', label: t('status.all') },
              ...onboardingStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
            ]}
            value={status ?? 'all'}
            onChange={(value) => filter({ status: value === 'all' ? null : value })}
          />
          <Stack gap="md">
            <div className={classes.filters}>
              <Select
                label={t('cohort')}
                placeholder={t('anyCohort')}
                clearable
                clearButtonProps={{ 'aria-label': t('anyCohort') }}
                data={[...new Set(cohorts.map((one) => one.cohort))]}
                value={cohort}
                onChange={(value) => filter({ cohort: value })}
              />
              <TeamSelect
                label={t('team')}
                placeholder={t('anyTeam')}
                clearable
                clearButtonProps={{ 'aria-label': t('anyTeam') }}
                value={team}
                onChange={(value) => filter({ team: value })}
              />
            </div>
            <Async
              query={rows}
              isEmpty={({ items }) => items.length === 0}
              empty={
                <EmptyState
                  icon={<IconRoute size={24} aria-hidden />}
                  title={t('board.empty')}
                  hint={t(plans ? 'board.emptyHintPlanner' : 'board.emptyHint')}
                  action={start}
                />
              }
            >
              {(data) => (
                <div>
                  <BoardTable rows={data.items} />
                  <Pager of={data} onChange={(at) => change({ page: at === 0 ? null : String(at) })} />
                </div>
              )}
            </Async>
          </Stack>
        </Section>
        <CohortsSection onShow={(name) => filter({ cohort: name, status: null })} />
      </Stack>
      <StartDialog opened={starting} onClose={() => setStarting(false)} />
    </>
  );
}
