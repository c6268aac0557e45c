import { Anchor, Card, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNodeName, useProcessName } from '@/components/process/use-node-name';
import { useFormat } from '@/lib/use-format';
import type { Instance } from '../api/instances';
import { InstanceStatusBadge } from './InstanceStatusBadge';
import { RetryButton } from './RetryButton';

function Waiting({ instance: { process, active } }: { instance: Instance }) {
  const { t } = useTranslation('processes');
  const format = useFormat();
  const nodeName = useNodeName();
  return active.map(({ node, name, since, due }) => (
    <Text size="sm" key={`${node} ${since}`}>
      {t('waitsAt', { step: nodeName(process, node, name), since: format.instant(since) })}
      {due !== null && ` · ${t('until', { due: format.instant(due) })}`}
    </Text>
  ));
}

/** Why an instance does not go on. */
export function InstanceError({ instance: { process, error } }: { instance: Instance }) {
  const { t } = useTranslation('processes');
  const format = useFormat();
  const nodeName = useNodeName();
  if (error === null) return null;
  const { node, message, at, attempts } = error;
  return (
    <Stack gap={2}>
      {node !== null && (
        <Text size="sm" fw={600}>
          {t('failedAt', { step: nodeName(process, node, node) })}
        </Text>
      )}
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {message ?? t('noMessage')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('attempts', { count: attempts, at: format.instant(at) })}
      </Text>
    </Stack>
  );
}

/** An instance in a list: what it is about, where it waits, and why it does not go on. */
export function InstanceCard({ instance }: { instance: Instance }) {
  const { t } = useTranslation('processes');
  const format = useFormat();
  const processName = useProcessName();
  const { process, name, version, title, status, startedAt, endedAt } = instance;
  return (
    <Card component="li" padding="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} miw={0} flex={1}>
          <Anchor component={Link} to={`/processes/${instance.instance}`} fw={600}>
            {title === '' ? processName(process, name) : title}
          </Anchor>
          <Text size="sm" c="dimmed">
            {t('of', { process: processName(process, name), version })} ·{' '}
            {t('started', { at: format.instant(startedAt) })}
            {endedAt !== null && ` · ${t('ended', { at: format.instant(endedAt) })}`}
          </Text>
          <Waiting instance={instance} />
          <InstanceError instance={instance} />
        </Stack>
        <Group gap="sm">
          <InstanceStatusBadge status={status} />
          {status === 'error' && <RetryButton instance={instance} />}
        </Group>
      </Group>
    </Card>
  );
}
