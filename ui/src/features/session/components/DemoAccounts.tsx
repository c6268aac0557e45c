import { Divider, SimpleGrid, Stack, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DemoAccount } from '@/lib/session';
import type { Credentials } from '../api/sign-in';
import classes from './DemoAccounts.module.css';

interface DemoAccountsProps {
  accounts: DemoAccount[];
  busy: boolean;
  onChoose: (credentials: Credentials) => void;
}

/** On a demo installation: one click into each role. */
export function DemoAccounts({ accounts, busy, onChoose }: DemoAccountsProps) {
  const { t } = useTranslation(['session', 'app']);
  return (
    <Stack gap="xs" component="section" aria-label={t('demo.title')}>
      <Divider label={t('demo.title')} />
      <Text size="sm" c="dimmed">
        {t('demo.hint')}
      </Text>
      <SimpleGrid cols={2} spacing="xs">
        {accounts.map(({ email, name, role, password }) => (
          <UnstyledButton
            key={email}
            className={classes.account}
            disabled={busy}
            onClick={() => onChoose({ email, password })}
          >
            <span className={classes.role}>{t(`app:role.${role}`)}</span>
            <span className={classes.name}>{name}</span>
          </UnstyledButton>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
