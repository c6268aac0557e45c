import { ActionIcon, Button, Group, Popover, ScrollArea, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell, IconChecks } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Async, EmptyState } from '@/components/states';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { isInside, type Notification, notificationsQuery, useMarkRead } from '../api/notifications';
import classes from './Bell.module.css';

function Item({ notification, onFollow }: { notification: Notification; onFollow: () => void }) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const { mutate: markRead } = useMarkRead();
  const { id, at, kind, text, link, read } = notification;
  const label = t(`kind.${kind}`, { defaultValue: '' });
  const see = () => {
    if (!read) markRead({ ids: [id] });
  };
  const inner = (
    <>
      <span className={classes.dot} data-unread={!read || undefined} aria-hidden />
      <span className={classes.text}>
        {!read && <span className="visually-hidden">{t('unread')}: </span>}
        {text}
        <Text span size="xs" c="dimmed" display="block">
          {label !== '' && `${label} · `}
          <time dateTime={at}>{format.instant(at)}</time>
        </Text>
      </span>
    </>
  );
  return (
    <li>
      {isInside(link) ? (
        <Link
          to={link}
          className={classes.item}
          onClick={() => {
            see();
            onFollow();
          }}
        >
          {inner}
        </Link>
      ) : (
        <UnstyledButton className={classes.item} onClick={see}>
          {inner}
        </UnstyledButton>
      )}
    </li>
  );
}

/** One's own notifications, with how many wait to be read; there are none for those who are nobody in the roster. */
export function Bell() {
  const { t } = useTranslation('notifications');
  const { account } = useSession();
  const [opened, { toggle, close }] = useDisclosure(false);
  const mine = useQuery({ ...notificationsQuery, enabled: account?.personId != null });
  const markRead = useMarkRead();
  if (account?.personId == null) return null;
  const unread = mine.data?.unread ?? 0;
  return (
    <Popover
      opened={opened}
      onDismiss={close}
      position="bottom-end"
      width={340}
      shadow="md"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <ActionIcon
          variant="transparent"
          size={36}
          className={classes.bell}
          aria-label={t('bell', { count: unread })}
          onClick={toggle}
        >
          <IconBell size={20} aria-hidden />
          {unread > 0 && (
            <span className={classes.count} aria-hidden>
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('title')}>
        <Group justify="space-between" p="sm" className={classes.head}>
          <Text fw={600}>{t('title')}</Text>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconChecks size={16} aria-hidden />}
            disabled={unread === 0}
            loading={markRead.isPending}
            onClick={() => markRead.mutate({ all: true })}
          >
            {t('readAll')}
          </Button>
        </Group>
        <ScrollArea.Autosize mah={420} type="auto">
          <Async
            query={mine}
            isEmpty={({ items }) => items.length === 0}
            empty={<EmptyState icon={<IconBell size={22} aria-hidden />} title={t('empty')} />}
          >
            {({ items }) => (
              <ul className={classes.list}>
                {items.map((notification) => (
                  <Item key={notification.id} notification={notification} onFollow={close} />
                ))}
              </ul>
            )}
          </Async>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
      <span className="visually-hidden" role="status">
        {unread > 0 && t('bell', { count: unread })}
      </span>
    </Popover>
  );
}
