import { ActionIcon, Badge, Button, Card, Group, Menu, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconKey, IconLock, IconLockOpen, IconPencil, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirm } from '@/components/confirm';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { useNotifyProblem } from '@/components/problem-text';
import { Async, EmptyState } from '@/components/states';
import { useSession } from '@/lib/session';
import {
  accountsQuery,
  type IssuedLink,
  type ManagedAccount,
  useChangeAccount,
  useResetLink,
} from '../api/accounts';
import { AccountModal } from './AccountModal';
import { InviteModal, LinkToCopy } from './InviteModal';
import { SettingsTabs } from './SettingsTabs';

interface RowProps {
  account: ManagedAccount;
  onEdit: () => void;
  onLink: (link: IssuedLink) => void;
}

function AccountMenu({ account, onEdit, onLink }: RowProps) {
  const { t } = useTranslation(['settings', 'components']);
  const change = useChangeAccount(account.id);
  const reset = useResetLink();
  const notifyProblem = useNotifyProblem();
  const own = useSession().account?.id === account.id;
  const { name } = account;
  const enable = (disabled: boolean) =>
    change.mutate(
      { disabled },
      {
        onError: notifyProblem,
        onSuccess: () => notifyDone(t(disabled ? 'accounts.disabledDone' : 'accounts.enabledDone', { name })),
      },
    );
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={t('accounts.menu', { name })} loading={change.isPending || reset.isPending}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
          {t('accounts.change')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKey size={16} aria-hidden />}
          onClick={() => reset.mutate(account.id, { onError: notifyProblem, onSuccess: onLink })}
        >
          {t('accounts.reset')}
        </Menu.Item>
        {account.disabled ? (
          <Menu.Item leftSection={<IconLockOpen size={16} aria-hidden />} onClick={() => enable(false)}>
            {t('accounts.enable')}
          </Menu.Item>
        ) : (
          <Menu.Item
            color="rose"
            disabled={own}
            leftSection={<IconLock size={16} aria-hidden />}
            onClick={() =>
              confirm({
                title: t('accounts.disableQuestion', { name }),
                text: t('accounts.disableText'),
                confirm: t('accounts.disable'),
                cancel: t('components:actions.cancel'),
                danger: true,
                onConfirm: () => enable(true),
              })
            }
          >
            {t('accounts.disable')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function Row(props: RowProps) {
  const { t } = useTranslation(['settings', 'app']);
  const { account } = props;
  return (
    <Card padding="sm" component="li">
      <Group justify="space-between" wrap="nowrap">
        <Group gap="xs" style={{ columnGap: 16 }} miw={0} flex={1}>
          <Stack gap={0} miw={0} style={{ flex: '1 1 220px' }}>
            <Text fw={600} c={account.disabled ? 'dimmed' : undefined}>
              {account.name}
            </Text>
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {account.email}
            </Text>
          </Stack>
          <Group gap={6} style={{ flex: '1 1 200px' }}>
            {account.invited && <Badge color="amber">{t('accounts.pending')}</Badge>}
            {account.disabled && <Badge color="rose">{t('accounts.disabled')}</Badge>}
            {account.roles.map((role) => (
              <Badge key={role} color={role === 'administrator' ? 'flare' : 'lagoon'}>
                {t(`app:role.${role}`)}
              </Badge>
            ))}
          </Group>
        </Group>
        <AccountMenu {...props} />
      </Group>
    </Card>
  );
}

/** Who may sign in, and what they may do. */
export default function AccountsPage() {
  const { t } = useTranslation('settings');
  const [page, setPage] = useState(0);
  const accounts = useQuery(accountsQuery(page));
  const [inviting, { open, close }] = useDisclosure(false);
  const [edited, setEdited] = useState<ManagedAccount | null>(null);
  const [link, setLink] = useState<{ account: ManagedAccount; link: IssuedLink } | null>(null);
  const closeLink = () => setLink(null);
  const invite = (
    <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={open}>
      {t('accounts.inviteOpen')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('accounts.title')} lead={t('accounts.lead')} actions={invite} />
      <SettingsTabs />
      <Async
        query={accounts}
        isEmpty={(list) => list.items.length === 0}
        empty={<EmptyState title={t('accounts.empty')} action={invite} />}
      >
        {(list) => (
          <>
            <Stack gap="xs" component="ul" m={0} p={0}>
              {list.items.map((account) => (
                <Row
                  key={account.id}
                  account={account}
                  onEdit={() => setEdited(account)}
                  onLink={(issued) => setLink({ account, link: issued })}
                />
              ))}
            </Stack>
            <Pager of={list} onChange={setPage} />
          </>
        )}
      </Async>
      <InviteModal opened={inviting} onClose={close} />
      <AccountModal account={edited} onClose={() => setEdited(null)} />
      <Modal opened={link !== null} onClose={closeLink} title={t('accounts.reset')}>
        {link && (
          <LinkToCopy
            link={link.link}
            text={t('accounts.resetDone', { name: link.account.name })}
            onDone={closeLink}
          />
        )}
      </Modal>
    </>
  );
}
