import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconChecklist } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { Async, LoadingRows } from '@/components/states';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { useNames } from '@/lib/names';
import { openTasksQuery } from '@/lib/reference/tasks';
import type { Subject } from '@/lib/reference/standing';
import { can, useSession } from '@/lib/session';
import { type Today, todayQuery } from '../api/today';
import classes from './MyDayPage.module.css';
import { ContestsPanel } from './ContestsPanel';
import { PeriodTabs } from './PeriodTabs';
import { RankPanel } from './RankPanel';
import { SuggestionPanel } from './SuggestionPanel';
import { TodayPanel } from './TodayPanel';

function MyDay({ today }: { today: Today }) {
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const subject: Subject = { level: 'member', ...today.person };
  const { rank } = today;
  const names = useNames();
  const indicatorName = (key: string) => {
    const indicator = indicators.find((known) => known.key === key);
    return indicator ? names.indicator(indicator) : key;
  };
  return (
    <div className={classes.grid}>
      <TodayPanel today={today} subject={subject} />
      <Stack gap="lg">
        {rank !== null && <RankPanel rank={rank} indicatorName={indicatorName(rank.indicator)} />}
        <ContestsPanel />
        <SuggestionPanel suggestions={today.suggestions} indicators={indicators} nameOf={indicatorName} />
      </Stack>
      <div className={classes.wide}>
        <PeriodTabs today={today} subject={subject} />
      </div>
    </div>
  );
}

/** Leads to the tasks while there are any. */
function OpenTasks() {
  const { t } = useTranslation('tasks');
  const { data: count = 0 } = useQuery(openTasksQuery);
  if (count === 0) return null;
  return (
    <Button
      component={Link}
      to="/tasks"
      variant="light"
      leftSection={<IconChecklist size={18} aria-hidden />}
    >
      {t('waiting', { count })}
    </Button>
  );
}

/** What a rep opens in the morning: where I am today, where I stand, what to do next. */
export default function MyDayPage() {
  const { t } = useTranslation('my-day');
  const session = useSession();
  const { account } = session;
  const today = useQuery(todayQuery(account?.personId ?? ''));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { name: account?.name })}
        actions={can(session, 'tasks:work') && <OpenTasks />}
      />
      <Async query={today} loading={<LoadingRows rows={4} height={140} />}>
        {(data) => <MyDay today={data} />}
      </Async>
    </>
  );
}
