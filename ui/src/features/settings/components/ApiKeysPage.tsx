import { Badge, Button, Card, Code, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { confirm } from '@/components/confirm';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { useNotifyProblem } from '@/components/problem-text';
import { Async, EmptyState } from '@/components/states';
import { useFormat } from '@/lib/use-format';
import { type ApiKey, apiKeysQuery, useRevokeApiKey } from '../api/api-keys';
import { ApiKeyForm } from './ApiKeyForm';
import { SettingsTabs } from './SettingsTabs';

function Row({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useTranslation(['settings', 'components']);
  const format = useFormat();
  const revoke = useRevokeApiKey();
  const notifyProblem = useNotifyProblem();
  const { name, prefix, scopes, createdAt, lastUsedAt } = apiKey;
  return (
    <Card padding="sm" component="li">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Stack gap={6} miw={0}>
          <Group gap="xs">
            <Text fw={600}>{name}</Text>
            <Code>{prefix}…</Code>
          </Group>
          <Text size="sm" c="dimmed">
            {[
              t('keys.created', { at: format.instant(createdAt) }),
              lastUsedAt ? t('keys.used', { at: format.instant(lastUsedAt) }) : t('keys.neverUsed'),
            ].join(' · ')}
          </Text>
          <Group gap={4}>
            {scopes.map((scope) => (
              <Badge key={scope} size="sm" color="gray">
                {scope}
              </Badge>
            ))}
          </Group>
        </Stack>
        <Button
          variant="light"
          color="rose"
          size="xs"
          aria-label={t('keys.revokeLabel', { name })}
          loading={revoke.isPending}
          onClick={() =>
            confirm({
              title: t('keys.revokeQuestion', { name }),
              text: t('keys.revokeText'),
              confirm: t('keys.revoke'),
              cancel: t('components:actions.cancel'),
              danger: true,
              onConfirm: () =>
                revoke.mutate(apiKey.id, {
                  onError: notifyProblem,
                  onSuccess: () => notifyDone(t('keys.revokedDone', { name })),
                }),
            })
          }
        >
          {t('keys.revoke')}
        </Button>
      </Group>
    </Card>
  );
}

/** The keys by which other systems come in. */
export default function ApiKeysPage() {
  const { t } = useTranslation('settings');
  const keys = useQuery(apiKeysQuery);
  const [creating, { open, close }] = useDisclosure(false);
  const create = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
      {t('keys.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('keys.title')} lead={t('keys.lead')} actions={create} />
      <SettingsTabs />
      <Async
        query={keys}
        isEmpty={(list) => list.length === 0}
        empty={
          <EmptyState icon={<IconKey size={24} aria-hidden />} title={t('keys.empty')} action={create} />
        }
      >
        {(list) => (
          <Stack gap="xs" component="ul" m={0} p={0}>
            {list.map((apiKey) => (
              <Row key={apiKey.id} apiKey={apiKey} />
            ))}
          </Stack>
        )}
      </Async>
      <Modal
        opened={creating}
        onClose={close}
        title={t('keys.new')}
        closeOnClickOutside={false}
        closeOnEscape={false}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <ApiKeyForm onDone={close} />
      </Modal>
    </>
  );
}
