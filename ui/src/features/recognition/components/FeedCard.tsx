import { ActionIcon, Avatar, Group, Text } from '@mantine/core';
import { IconConfetti, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BadgeMark } from '@/components/awards/BadgeMark';
import { confirm } from '@/components/confirm';
import { useNotifyProblem } from '@/components/problem-text';
import { SubjectLink } from '@/components/SubjectLink';
import { WhyButton } from '@/components/why';
import type { PersonName } from '@/lib/reference/awards';
import { can, useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { type FeedItem, useRemoveKudos } from '../api/feed';
import classes from './FeedCard.module.css';
import { Reactions } from './Reactions';

function Person({ person }: { person: PersonName }) {
  return <SubjectLink subject={{ level: 'member', id: person.id, name: person.name }} fw={600} />;
}

function Picture({ item }: { item: FeedItem }) {
  if (item.badge !== null) return <BadgeMark badge={item.badge} size={44} />;
  if (item.kind === 'celebration')
    return (
      <span className={classes.confetti} aria-hidden>
        <IconConfetti size={24} />
      </span>
    );
  return <Avatar name={item.member.name} color="initials" size={44} radius="xl" aria-hidden />;
}

function Headline({ item }: { item: FeedItem }) {
  const { t } = useTranslation('recognition');
  const { member, from, badge, kind } = item;
  if (kind === 'kudos' && from !== null)
    return (
      <>
        <Person person={from} /> <span className={classes.verb}>{t('item.thanks')}</span>{' '}
        <Person person={member} />
        <span className={classes.verb}>{t('item.thanksEnd')}</span>
      </>
    );
  return (
    <>
      <Person person={member} />{' '}
      <span className={classes.verb}>
        {kind === 'badge' ? t('item.badge', { name: badge?.name ?? item.text }) : t(`item.${kind}`)}
      </span>
    </>
  );
}

/** One thing to celebrate: who, for what, since when, and what others think of it. */
export function FeedCard({ item, fresh }: { item: FeedItem; fresh: boolean }) {
  const { t } = useTranslation(['recognition', 'components']);
  const session = useSession();
  const format = useFormat();
  const remove = useRemoveKudos();
  const notifyProblem = useNotifyProblem();
  const own = item.from !== null && item.from.id === session.account?.personId;
  const removable =
    item.kind === 'kudos' && can(session, 'recognition:write') && (own || can(session, 'rules:write'));
  return (
    <li className={classes.item} data-fresh={fresh || undefined} data-kind={item.kind}>
      <Picture item={item} />
      <div className={classes.body}>
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
          <Text component="h2" size="md" className={classes.headline}>
            <Headline item={item} />
          </Text>
          {removable && (
            <ActionIcon
              aria-label={t('remove.label', { name: item.member.name })}
              loading={remove.isPending}
              onClick={() =>
                confirm({
                  title: t('remove.question'),
                  text: t('remove.text'),
                  confirm: t('components:actions.remove'),
                  cancel: t('components:actions.cancel'),
                  danger: true,
                  onConfirm: () => remove.mutate(item.id, { onError: notifyProblem }),
                })
              }
            >
              <IconTrash size={17} aria-hidden />
            </ActionIcon>
          )}
        </Group>
        {item.text !== '' && item.kind !== 'badge' && <Text className={classes.text}>{item.text}</Text>}
        <Group gap="xs" mt={4}>
          <Text size="xs" c="dimmed" component="time" dateTime={item.at}>
            {format.instant(item.at)}
          </Text>
          {item.effectId !== null && (
            <WhyButton entry={item.effectId} of={`${item.member.name}: ${item.badge?.name ?? item.text}`} />
          )}
        </Group>
        <Reactions item={item} />
      </div>
    </li>
  );
}
