import { ActionIcon, Button, Card, Group, Stack, Text, Timeline, Title } from '@mantine/core';
import { IconArrowsExchange, IconPencil, IconTrash, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirm } from '@/components/confirm';
import { useNotifyProblem } from '@/components/problem-text';
import { dayIn } from '@/lib/days';
import type { Membership, Person } from '@/lib/reference/people';
import { useFormat } from '@/lib/use-format';
import { useDeleteMembership } from '../api/memberships';
import { type MembershipAct, MembershipModal } from './MembershipModal';
import { useSpan } from './use-span';

interface EntryProps {
  person: Person;
  membership: Membership;
  writes: boolean;
  onCorrect: () => void;
}

function Entry({ person, membership, writes, onCorrect }: EntryProps) {
  const { t } = useTranslation(['people', 'components']);
  const format = useFormat();
  const span = useSpan();
  const remove = useDeleteMembership(person.id);
  const notifyProblem = useNotifyProblem();
  const when = span(membership);
  const ask = () =>
    confirm({
      title: t('membership.remove.title'),
      text: t('membership.remove.text', { when }),
      confirm: t('components:actions.remove'),
      cancel: t('components:actions.cancel'),
      danger: true,
      onConfirm: () => remove.mutate(membership.id, { onError: notifyProblem }),
    });
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
      <div>
        <Text fw={600}>{membership.team?.name ?? t('membership.noTeam')}</Text>
        <Text size="sm" c="dimmed">
          {[
            membership.role,
            ...membership.tags,
            membership.partTime < 1 &&
              t('membership.partTime', { share: format.percent(membership.partTime, 1) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Text size="sm">{when}</Text>
      </div>
      {writes && (
        <Group gap={2} wrap="nowrap">
          <ActionIcon
            aria-label={t('membership.correct', { when })}
            title={t('membership.correctShort')}
            onClick={onCorrect}
          >
            <IconPencil size={17} aria-hidden />
          </ActionIcon>
          {person.memberships.length > 1 && (
            <ActionIcon
              aria-label={t('membership.removeLabel', { when })}
              title={t('components:actions.remove')}
              loading={remove.isPending}
              onClick={ask}
            >
              <IconTrash size={17} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      )}
    </Group>
  );
}

/** Where someone belonged, the latest first. An activity counts for the team of its day. */
export function MembershipsCard({ person, writes }: { person: Person; writes: boolean }) {
  const { t } = useTranslation('people');
  const { timeZone } = useFormat();
  const [act, setAct] = useState<MembershipAct | null>(null);
  const today = dayIn(timeZone);
  const latestFirst = [...person.memberships].reverse();
  const current = latestFirst.findIndex(
    ({ from, to }) => (from === null || from <= today) && (to === null || to > today),
  );
  const left = person.status === 'left';
  return (
    <Card component="section" aria-label={t('membership.heading')}>
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={2} size="h4">
            {t('membership.heading')}
          </Title>
          {writes && (
            <Button
              size="xs"
              variant={left ? 'filled' : 'default'}
              leftSection={
                left ? <IconUserPlus size={16} aria-hidden /> : <IconArrowsExchange size={16} aria-hidden />
              }
              onClick={() => setAct({ kind: left ? 'return' : 'change' })}
            >
              {t(left ? 'membership.return' : 'membership.change')}
            </Button>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {t('membership.lead')}
        </Text>
        <Timeline
          bulletSize={14}
          lineWidth={2}
          color="lagoon"
          reverseActive
          active={latestFirst.length - 1 - Math.max(0, current)}
        >
          {latestFirst.map((membership) => (
            <Timeline.Item key={membership.id}>
              <Entry
                person={person}
                membership={membership}
                writes={writes}
                onCorrect={() => setAct({ kind: 'correct', membership })}
              />
            </Timeline.Item>
          ))}
        </Timeline>
        {latestFirst.length === 0 && <Text size="sm">{t('membership.none')}</Text>}
      </Stack>
      <MembershipModal person={person} act={act} onClose={() => setAct(null)} />
    </Card>
  );
}
