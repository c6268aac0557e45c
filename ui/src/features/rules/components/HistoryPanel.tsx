import { Badge, Button, Card, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { IconHistory, IconRestore } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '@/components/notify';
import { useNotifyProblem } from '@/components/problem-text';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { useFormat } from '@/lib/use-format';
import { useRollBack } from '../api/publishing';
import type { Rulebook } from '../api/rulebooks';
import { versionsQuery, type VersionView } from '../api/versions';
import { Difference } from './Difference';

/** Asks before an older version decides again. */
function RollBack({ rulebook, version }: { rulebook: Rulebook; version: number }) {
  const { t } = useTranslation(['rules', 'components']);
  const rollBack = useRollBack(rulebook.id);
  const notifyProblem = useNotifyProblem();
  const [opened, setOpened] = useState(false);
  const [note, setNote] = useState('');
  const title = t('rollback.title', { version });
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconRestore size={16} aria-hidden />}
        aria-label={title}
        onClick={() => setOpened(true)}
      >
        {t('rollback.open')}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={title}>
        <Stack gap="md">
          <Text size="sm">{t('rollback.text')}</Text>
          <Textarea
            label={t('publish.note')}
            autosize
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setOpened(false)}>
              {t('components:actions.cancel')}
            </Button>
            <Button
              loading={rollBack.isPending}
              onClick={() =>
                rollBack.mutate(
                  { version, note: note.trim() === '' ? null : note.trim() },
                  {
                    onError: notifyProblem,
                    onSuccess: (published) => {
                      setOpened(false);
                      notifyDone(t('rollback.done', { version, now: published.version }));
                    },
                  },
                )
              }
            >
              {t('rollback.confirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

function VersionItem({
  version,
  rulebook,
  writes,
}: {
  version: VersionView;
  rulebook: Rulebook;
  writes: boolean;
}) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const current = rulebook.inForce?.version === version.version;
  const { author, approvedBy, restores, publishedAt, effectiveFrom, withdrawn, note } = version;
  const facts = [
    t('history.author', { author }),
    approvedBy !== null && t('history.approvedBy', { name: approvedBy }),
    t('history.publishedAt', { at: format.instant(publishedAt) }),
    effectiveFrom !== publishedAt && t('history.from', { at: format.instant(effectiveFrom) }),
    restores !== null && t('history.restores', { version: restores }),
  ];
  return (
    <Card component="li" padding="md">
      <Group justify="space-between" gap="sm" align="flex-start">
        <Stack gap={2} miw={0}>
          <Group gap="xs">
            <Text fw={650}>{t('history.version', { version: version.version })}</Text>
            {current && <Badge color="moss">{t('history.current')}</Badge>}
            {withdrawn && <Badge color="gray">{t('history.withdrawn')}</Badge>}
          </Group>
          {note !== '' && <Text size="sm">{note}</Text>}
          <Text size="sm" c="dimmed">
            {facts.filter(Boolean).join(' · ')}
          </Text>
        </Stack>
        {writes && !current && <RollBack rulebook={rulebook} version={version.version} />}
      </Group>
    </Card>
  );
}

function Compare({ id, versions, current }: { id: string; versions: VersionView[]; current: number | null }) {
  const { t } = useTranslation('rules');
  const numbers = versions.map(({ version }) => ({
    value: String(version),
    label: t('history.version', { version }),
  }));
  const [before, setBefore] = useState(String(current ?? versions[0]?.version ?? 1));
  const [after, setAfter] = useState('draft');
  return (
    <Section title={t('history.compare')}>
      <Group gap="sm" mb="md">
        <Select
          label={t('history.before')}
          value={before}
          onChange={(value) => value && setBefore(value)}
          data={numbers}
        />
        <Select
          label={t('history.after')}
          value={after}
          onChange={(value) => value && setAfter(value)}
          data={[{ value: 'draft', label: t('history.draft') }, ...numbers]}
        />
      </Group>
      <Difference id={id} before={before} after={after} />
    </Section>
  );
}

/** What was published, by whom and why; how versions differ; and the way back to an older one. */
export function HistoryPanel({ rulebook, writes }: { rulebook: Rulebook; writes: boolean }) {
  const { t } = useTranslation('rules');
  const versions = useQuery(versionsQuery(rulebook.id));
  return (
    <Async
      query={versions}
      isEmpty={(list) => list.length === 0}
      empty={
        <EmptyState
          icon={<IconHistory size={24} aria-hidden />}
          title={t('history.empty')}
          hint={t('history.emptyHint')}
        />
      }
    >
      {(list) => (
        <Stack gap="lg">
          <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {list.map((version) => (
              <VersionItem key={version.version} version={version} rulebook={rulebook} writes={writes} />
            ))}
          </Stack>
          <Compare id={rulebook.id} versions={list} current={rulebook.inForce?.version ?? null} />
        </Stack>
      )}
    </Async>
  );
}
