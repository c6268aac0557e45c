import { ActionIcon, Badge as Tag, Button, Card, Drawer, Group, Modal, Stack, Text } from '@mantine/core';
import { IconArchive, IconPencil, IconPlus, IconRestore } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BadgeMark } from '@/components/awards/BadgeMark';
import { confirm } from '@/components/confirm';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { useNotifyProblem } from '@/components/problem-text';
import { Async, EmptyState } from '@/components/states';
import { SubjectLink } from '@/components/SubjectLink';
import { WhyButton } from '@/components/why';
import { type Badge, badgesQuery } from '@/lib/reference/awards';
import { useFormat } from '@/lib/use-format';
import { holdersQuery, useRetireBadge } from '../api/badges';
import { BadgeForm } from './BadgeForm';
import { BadgesTabs } from './BadgesTabs';

function Holders({ badge }: { badge: Badge }) {
  const { t } = useTranslation('badges');
  const format = useFormat();
  const [page, setPage] = useState(0);
  const holders = useQuery(holdersQuery(badge.id, page));
  return (
    <Async
      query={holders}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t('holders.none')} />}
    >
      {(data) => (
        <>
          <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
            {data.items.map(({ member, since, effectId }) => (
              <Group component="li" key={member.id} justify="space-between" gap="xs">
                <SubjectLink subject={{ level: 'member', id: member.id, name: member.name }} />
                <Group gap="xs">
                  <Text size="sm" c="dimmed" component="time" dateTime={since}>
                    {format.instant(since)}
                  </Text>
                  <WhyButton entry={effectId} of={`${member.name}: ${badge.name}`} />
                </Group>
              </Group>
            ))}
          </Stack>
          <Pager of={data} onChange={setPage} />
        </>
      )}
    </Async>
  );
}

interface RowProps {
  badge: Badge;
  onEdit: () => void;
  onHolders: () => void;
}

function Row({ badge, onEdit, onHolders }: RowProps) {
  const { t } = useTranslation(['badges', 'components']);
  const retire = useRetireBadge();
  const notifyProblem = useNotifyProblem();
  const { name, retired } = badge;
  const change = () =>
    retire.mutate(badge, {
      onError: notifyProblem,
      onSuccess: () => notifyDone(t(retired ? 'manage.restored' : 'manage.retired', { name })),
    });
  return (
    <Card component="li" padding="sm">
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Group gap="md" wrap="nowrap" miw={0}>
          <BadgeMark badge={badge} size={44} locked={retired} />
          <Stack gap={2} miw={0}>
            <Group gap="xs">
              <Text component="h2" size="md" fw={600}>
                {name}
              </Text>
              {retired && <Tag color="gray">{t('manage.isRetired')}</Tag>}
            </Group>
            <Text size="sm" c="dimmed">
              {badge.description}
            </Text>
            <Button
              variant="subtle"
              size="compact-xs"
              style={{ alignSelf: 'flex-start' }}
              ml={-8}
              aria-label={`${name}: ${t('holders.count', { count: badge.holders })}`}
              onClick={onHolders}
            >
              {t('holders.count', { count: badge.holders })}
            </Button>
          </Stack>
        </Group>
        <Group gap={4} wrap="nowrap">
          <ActionIcon size={36} aria-label={t('manage.edit', { name })} onClick={onEdit}>
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size={36}
            aria-label={t(retired ? 'manage.restore' : 'manage.retire', { name })}
            loading={retire.isPending}
            onClick={() =>
              retired
                ? change()
                : confirm({
                    title: t('manage.retireQuestion', { name }),
                    text: t('manage.retireText'),
                    confirm: t('manage.retireAction'),
                    cancel: t('components:actions.cancel'),
                    danger: true,
                    onConfirm: change,
                  })
            }
          >
            {retired ? <IconRestore size={18} aria-hidden /> : <IconArchive size={18} aria-hidden />}
          </ActionIcon>
        </Group>
      </Group>
    </Card>
  );
}

/** The badges that rules can award. */
export default function ManageBadgesPage() {
  const { t } = useTranslation(['badges', 'components']);
  const badges = useQuery(badgesQuery);
  const [edited, edit] = useState<Badge | 'new' | null>(null);
  const [shown, show] = useState<Badge | null>(null);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => edit('new')}>
      {t('manage.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('manage.title')} lead={t('manage.lead')} actions={add} />
      <BadgesTabs />
      <Async
        query={badges}
        isEmpty={(list) => list.length === 0}
        empty={<EmptyState title={t('manage.empty')} hint={t('manage.emptyHint')} action={add} />}
      >
        {(list) => (
          <Stack component="ul" gap="xs" m={0} p={0}>
            {list.map((badge) => (
              <Row key={badge.id} badge={badge} onEdit={() => edit(badge)} onHolders={() => show(badge)} />
            ))}
          </Stack>
        )}
      </Async>
      <Modal
        opened={edited !== null}
        onClose={() => edit(null)}
        title={edited === 'new' ? t('manage.new') : t('manage.editTitle')}
        closeButtonProps={{ 'aria-label': t('components:actions.close') }}
      >
        {edited !== null && (
          <BadgeForm badge={edited === 'new' ? undefined : edited} onDone={() => edit(null)} />
        )}
      </Modal>
      <Drawer
        opened={shown !== null}
        onClose={() => show(null)}
        position="right"
        title={shown && t('holders.title', { name: shown.name })}
        closeButtonProps={{ 'aria-label': t('components:actions.close') }}
      >
        {shown !== null && <Holders key={shown.id} badge={shown} />}
      </Drawer>
    </>
  );
}
