import { Avatar, Button, Divider, Group, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconIdBadge2, IconLogout, IconSelector, IconUserCog } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { LanguageSwitch } from '@/components/LanguageSwitch';
import { useNotifyProblem } from '@/components/problem-text';
import { ThemeSwitch } from '@/components/ThemeSwitch';
import { api } from '@/lib/api';
import { useReplaceSession, useSession } from '@/lib/session';
import classes from './AccountPanel.module.css';

/** What someone may set at any time, and the ways to their own pages. */
function Settings({ onNavigate }: { onNavigate?: () => void }) {
  const { t } = useTranslation();
  const { account } = useSession();
  const replaceSession = useReplaceSession();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => api.delete('/session'),
    onSuccess: async () => {
      await navigate('/sign-in');
      replaceSession(undefined);
    },
    onError: useNotifyProblem(),
  });
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm">{t('account.appearance')}</Text>
        <ThemeSwitch />
      </Group>
      <Group justify="space-between">
        <Text size="sm">{t('account.language')}</Text>
        <LanguageSwitch />
      </Group>
      <Divider />
      {account?.personId != null && (
        <Button
          component={Link}
          onClick={onNavigate}
          to={`/people/${account.personId}`}
          variant="subtle"
          color="gray"
          justify="flex-start"
          leftSection={<IconIdBadge2 size={18} aria-hidden />}
        >
          {t('account.myScorecard')}
        </Button>
      )}
      <Button
        component={Link}
        onClick={onNavigate}
        to="/settings/me"
        variant="subtle"
        color="gray"
        justify="flex-start"
        leftSection={<IconUserCog size={18} aria-hidden />}
      >
        {t('account.settings')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        justify="flex-start"
        leftSection={<IconLogout size={18} aria-hidden />}
        loading={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        {t('account.signOut')}
      </Button>
    </Stack>
  );
}

interface AccountPanelProps {
  inline?: boolean;
  onNavigate?: () => void;
}

/** Who is signed in, with what is theirs to choose. */
export function AccountPanel({ inline = false, onNavigate }: AccountPanelProps) {
  const { t } = useTranslation();
  const [opened, { toggle, close }] = useDisclosure(false);
  const { account } = useSession();
  if (account === null) return null;
  if (inline) {
    return (
      <>
        <Divider my="md" />
        <Settings onNavigate={onNavigate} />
      </>
    );
  }
  return (
    <Popover
      position="top-start"
      width={280}
      shadow="md"
      trapFocus
      returnFocus
      opened={opened}
      onDismiss={close}
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.account}
          aria-label={`${t('account.menu')}: ${account.name}`}
          onClick={toggle}
        >
          <Avatar name={account.name} color="flare" size={32} radius="xl" variant="filled" aria-hidden />
          <span className={classes.who}>
            <span className={classes.name}>{account.name}</span>
            <span className={classes.role}>{account.roles.map((role) => t(`role.${role}`)).join(', ')}</span>
          </span>
          <IconSelector size={16} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('account.menu')}>
        <Settings onNavigate={close} />
      </Popover.Dropdown>
    </Popover>
  );
}
