import { Select, Stack } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FilterTabs } from '@/components/FilterTabs';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { useProcessName } from '@/components/process/use-node-name';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { pageOf, useSearch } from '@/lib/use-search';
import { definitionsQuery } from '../api/definitions';
import { type Instance, type InstanceStatus, instancesQuery, instanceStatuses } from '../api/instances';
import { InstanceCard } from './InstanceCard';
import classes from './Processes.module.css';
import { ProcessTabs } from './ProcessTabs';

const SIZE = 25;

function Cards({ instances, label }: { instances: Instance[]; label: string }) {
  return (
    <Stack component="ul" gap="sm" className={classes.list} aria-label={label}>
      {instances.map((instance) => (
        <InstanceCard key={instance.instance} instance={instance} />
      ))}
    </Stack>
  );
}

/** Those that do not go on without somebody, above all others. */
function Failed({ process }: { process: string | null }) {
  const { t } = useTranslation('processes');
  const { data } = useQuery(instancesQuery({ status: 'error', process, page: 0, size: SIZE }));
  if (data === undefined || data.total === 0) return null;
  return (
    <Section title={t('failed', { count: data.total })} hint={t('failedHint')}>
      <Cards instances={data.items} label={t('failed', { count: data.total })} />
    </Section>
  );
}

/** What processes run, for whoever keeps them going: those that failed come first. */
export default function ProcessesPage() {
  const { t } = useTranslation('processes');
  const processName = useProcessName();
  const [search, change] = useSearch();
  const status: InstanceStatus | null =
    instanceStatuses.find((value) => value === search.get('status')) ?? null;
  const process = search.get('process');
  const { data: definitions = [] } = useQuery(definitionsQuery);
  const instances = useQuery(instancesQuery({ status, process, page: pageOf(search), size: SIZE }));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ProcessTabs />
      <FilterTabs
        label={t('status.label')}
        options={[
          { value: 'all', label: t('status.all') },
          ...instanceStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
        ]}
        value={status ?? 'all'}
        onChange={(value) => change({ status: value === 'all' ? null : value, page: null })}
      />
      <Stack gap="lg">
        <Select
          label={t('process')}
          maw={320}
          clearable
          placeholder={t('anyProcess')}
          clearButtonProps={{ 'aria-label': t('anyProcess') }}
          data={definitions.map((one) => ({
            value: one.process,
            label: processName(one.process, one.name),
          }))}
          value={process}
          onChange={(value) => change({ process: value, page: null })}
        />
        {status === null && <Failed process={process} />}
        <Async
          query={instances}
          isEmpty={({ items }) => items.length === 0}
          empty={
            <EmptyState
              icon={<IconSitemap size={24} aria-hidden />}
              title={t('empty')}
              hint={t('emptyHint')}
            />
          }
        >
          {(data) => (
            <div>
              <Cards
                label={t('instances')}
                instances={data.items.filter((one) => status !== null || one.status !== 'error')}
              />
              <Pager of={data} onChange={(at) => change({ page: at === 0 ? null : String(at) })} />
            </div>
          )}
        </Async>
      </Stack>
    </>
  );
}
