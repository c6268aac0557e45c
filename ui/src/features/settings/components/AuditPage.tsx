import { Card, Code, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { Async, EmptyState } from '@/components/states';
import { useFormat } from '@/lib/use-format';
import { type AuditEntry, auditQuery } from '../api/audit';
import { SettingsTabs } from './SettingsTabs';

/** What was done in the user's words where there are some, else as the server calls it. */
function useActionText(): (action: string) => string {
  const { t } = useTranslation('settings');
  return (action) => t(`action.${action.replaceAll(/[.:]/g, '_')}`, { defaultValue: action });
}

function AuditCards({ entries }: { entries: AuditEntry[] }) {
  const format = useFormat();
  const actionText = useActionText();
  return (
    <Stack gap="xs">
      {entries.map((entry) => (
        <Card key={entry.id} padding="sm">
          <Text fw={600}>{actionText(entry.action)}</Text>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {entry.target}
          </Text>
          <Text size="xs" c="dimmed">
            {format.instant(entry.at)} · {entry.actor}
          </Text>
        </Card>
      ))}
    </Stack>
  );
}

function AuditTable({ entries }: { entries: AuditEntry[] }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const actionText = useActionText();
  return (
    <Card p={0}>
      <Table horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('audit.at')}</Table.Th>
            <Table.Th>{t('audit.actor')}</Table.Th>
            <Table.Th>{t('audit.action')}</Table.Th>
            <Table.Th>{t('audit.target')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Table.Tr key={entry.id}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.instant(entry.at)}</Table.Td>
              <Table.Td>{entry.actor}</Table.Td>
              <Table.Td>{actionText(entry.action)}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>
                {entry.target}
                {entry.detail !== null && entry.detail !== '' && (
                  <Code block mt={4} style={{ whiteSpace: 'pre-wrap' }}>
                    {entry.detail}
                  </Code>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

/** Who changed what, when; the latest first. */
export default function AuditPage() {
  const { t } = useTranslation('settings');
  const [page, setPage] = useState(0);
  const audit = useQuery(auditQuery(page));
  const narrow = useMediaQuery('(max-width: 48em)', false);
  return (
    <>
      <PageHeader title={t('audit.title')} lead={t('audit.lead')} />
      <SettingsTabs />
      <Async
        query={audit}
        isEmpty={(list) => list.items.length === 0}
        empty={<EmptyState title={t('audit.empty')} />}
      >
        {(list) => (
          <>
            {narrow ? <AuditCards entries={list.items} /> : <AuditTable entries={list.items} />}
            <Pager of={list} onChange={setPage} />
          </>
        )}
      </Async>
    </>
  );
}
