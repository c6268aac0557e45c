import { Alert, Anchor, Group, Stack } from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { ProcessDiagramView } from '@/components/process/ProcessDiagramView';
import { useProcessName } from '@/components/process/use-node-name';
import { Section } from '@/components/Section';
import { Async, EmptyState, LoadingRows } from '@/components/states';
import { useFormat } from '@/lib/use-format';
import { type Instance, instanceQuery } from '../api/instances';
import { HistoryTable } from './HistoryTable';
import { InstanceActions } from './InstanceActions';
import { InstanceError } from './InstanceCard';
import { InstanceStatusBadge } from './InstanceStatusBadge';

/** Where the record of a process is shown, by the process. */
const records: Partial<Record<string, string>> = {
  onboarding: '/onboarding',
  coaching: '/coaching',
  dispute: '/disputes',
};

function Shown({ instance }: { instance: Instance }) {
  const { t } = useTranslation('processes');
  const format = useFormat();
  const processName = useProcessName();
  const { process, name, version, title, business, status, startedAt, endedAt, error, history } = instance;
  const called = processName(process, name);
  const record = records[process];
  return (
    <>
      <PageHeader
        title={title === '' ? called : title}
        lead={
          <Group gap="xs">
            <InstanceStatusBadge status={status} />
            <span>
              {t('of', { process: called, version })} · {t('started', { at: format.instant(startedAt) })}
              {endedAt !== null && ` · ${t('ended', { at: format.instant(endedAt) })}`}
            </span>
            {record !== undefined && (
              <Anchor component={Link} to={`${record}/${business}`} underline="always">
                {t('record')}
              </Anchor>
            )}
          </Group>
        }
        actions={<InstanceActions instance={instance} />}
      />
      <Stack gap="lg">
        {error !== null && (
          <Alert color="rose" icon={<IconAlertTriangle aria-hidden />} title={t('errorTitle')} role="alert">
            <InstanceError instance={instance} />
          </Alert>
        )}
        <Section title={t('diagram')} hint={t('diagramHint')}>
          <ProcessDiagramView instance={instance.instance} />
        </Section>
        <Section title={t('history.title')}>
          {history === null || history.length === 0 ? (
            <EmptyState title={t('history.empty')} />
          ) : (
            <HistoryTable process={process} history={history} />
          )}
        </Section>
      </Stack>
    </>
  );
}

/** An instance on its drawing, with its history and what went wrong. */
export default function InstancePage() {
  const { t } = useTranslation('processes');
  const { instance: id = '' } = useParams();
  const instance = useQuery(instanceQuery(id));
  return (
    <>
      <Anchor
        component={Link}
        to="/processes"
        size="sm"
        mb="xs"
        display="inline-flex"
        style={{ alignItems: 'center', gap: 4 }}
      >
        <IconArrowLeft size={16} aria-hidden />
        {t('title')}
      </Anchor>
      <Async query={instance} loading={<LoadingRows rows={6} height={60} />}>
        {(data) => <Shown instance={data} />}
      </Async>
    </>
  );
}
