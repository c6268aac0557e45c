import { Button, Card, Group, PasswordInput, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { LanguageSwitch } from '@/components/LanguageSwitch';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { ThemeSwitch } from '@/components/ThemeSwitch';
import { useSession } from '@/lib/session';
import { useChangePassword } from '../api/change-password';
import { SettingsTabs } from './SettingsTabs';

const SHORTEST = 12;

function PasswordCard({ email }: { email: string }) {
  const { t } = useTranslation('settings');
  const change = useChangePassword();
  const form = useForm({
    initialValues: { current: '', password: '', repeated: '' },
    validate: {
      current: (value) => (value === '' ? t('fault.current') : null),
      password: (value) => (value.length < SHORTEST ? t('me.shortest', { count: SHORTEST }) : null),
      repeated: (value, { password }) => (value === password ? null : t('fault.repeated')),
    },
  });
  const faults = useFaults(form, ['current', 'password']);
  const toggle = { visibilityToggleButtonProps: { 'aria-label': t('me.show') } };
  return (
    <Card component="section" aria-label={t('me.password')}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ current, password }) => {
          faults.clear();
          change.mutate(
            { current, password },
            {
              onError: faults.show,
              onSuccess: () => {
                form.reset();
                notifyDone(t('me.saved'));
              },
            },
          );
        })}
      >
        <Stack gap="sm">
          <Title order={2} size="h4">
            {t('me.password')}
          </Title>
          <input type="hidden" autoComplete="username" value={email} readOnly />
          <PasswordInput
            label={t('me.current')}
            autoComplete="current-password"
            {...toggle}
            {...form.getInputProps('current')}
          />
          <PasswordInput
            label={t('me.new')}
            description={t('me.shortest', { count: SHORTEST })}
            autoComplete="new-password"
            {...toggle}
            {...form.getInputProps('password')}
          />
          <PasswordInput
            label={t('me.repeat')}
            autoComplete="new-password"
            {...toggle}
            {...form.getInputProps('repeated')}
          />
          <FaultAlert faults={faults} />
          <Button type="submit" style={{ alignSelf: 'flex-start' }} loading={change.isPending}>
            {t('me.change')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}

/** What everyone may set for themselves. */
export default function MyAccountPage() {
  const { t } = useTranslation(['settings', 'app']);
  const { account } = useSession();
  if (account === null) return null;
  return (
    <>
      <PageHeader title={t('me.title')} lead={account.email} />
      <SettingsTabs />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
        <Card component="section" aria-label={t('me.preferences')}>
          <Stack gap="md">
            <Title order={2} size="h4">
              {t('me.preferences')}
            </Title>
            <Group justify="space-between">
              <Text>{t('app:account.language')}</Text>
              <LanguageSwitch />
            </Group>
            <Group justify="space-between">
              <Text>{t('app:account.appearance')}</Text>
              <ThemeSwitch />
            </Group>
            <Group justify="space-between" align="flex-start">
              <Text>{t('me.roles')}</Text>
              <Text c="dimmed">{account.roles.map((role) => t(`app:role.${role}`)).join(', ')}</Text>
            </Group>
          </Stack>
        </Card>
        <PasswordCard email={account.email} />
      </SimpleGrid>
    </>
  );
}
