import { Button, Select, Stack } from '@mantine/core';
import { IconMessages, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CycleList } from '@/components/cycle/CycleList';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { type CycleStatus, cyclesQuery, cycleStatuses } from '@/lib/reference/coaching';
import { can, useSession } from '@/lib/session';
import { CalendarSection } from './CalendarSection';
import { CoachingTabs } from './CoachingTabs';
import { CoverageSection } from './CoverageSection';
import { SchedulesSection } from './SchedulesSection';
import { StartDialog } from './StartDialog';

const SIZE = 20;

function Cycles() {
  const { t } = useTranslation(['coaching', 'cycle']);
  const [filter, setFilter] = useState<{ status: CycleStatus | null; page: number }>({
    status: null,
    page: 0,
  });
  const cycles = useQuery(cyclesQuery({ ...filter, size: SIZE }));
  return (
    <Section
      title={t('cycles')}
      actions={
        <Select
          aria-label={t('cycle:status.label')}
          placeholder={t('cycle:status.all')}
          clearable
          clearButtonProps={{ 'aria-label': t('cycle:status.all') }}
          value={filter.status}
          data={cycleStatuses.map((value) => ({ value, label: t(`cycle:status.${value}`) }))}
          onChange={(status) => setFilter({ status, page: 0 })}
        />
      }
    >
      <Async
        query={cycles}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState icon={<IconMessages size={24} aria-hidden />} title={t('empty')} />}
      >
        {(data) => (
          <>
            <CycleList cycles={data.items} label={t('cycles')} />
            <Pager of={data} onChange={(page) => setFilter({ ...filter, page })} />
          </>
        )}
      </Async>
    </Section>
  );
}

/** The coaching workspace: the sessions of the month, who waits for one, and all cycles. */
export default function CoachingPage() {
  const { t } = useTranslation('coaching');
  const session = useSession();
  const [starting, start] = useState<{ member: string | null } | null>(null);
  const writes = can(session, 'coaching:write');
  const looksAfter = writes || can(session, 'people:read');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          writes && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => start({ member: null })}>
              {t('start.action')}
            </Button>
          )
        }
      />
      <CoachingTabs />
      <Stack gap="lg">
        <CalendarSection />
        {looksAfter && <CoverageSection onStart={writes ? (member) => start({ member }) : undefined} />}
        {writes && <SchedulesSection />}
        <Cycles />
      </Stack>
      <StartDialog opened={starting !== null} onClose={() => start(null)} member={starting?.member ?? null} />
    </>
  );
}
