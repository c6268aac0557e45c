import { Alert, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { useProblemText } from '@/components/problem-text';
import { formErrors } from '@/lib/problem';
import { useSession } from '@/lib/session';
import { useSignIn } from '../api/sign-in';
import { DemoAccounts } from './DemoAccounts';
import { EntryFrame } from './EntryFrame';

/** Only a path of this application, never another site. */
function safePath(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') ? next : '/';
}

export default function SignInPage() {
  const { t } = useTranslation('session');
  const problemText = useProblemText();
  const { authenticated, demoAccounts } = useSession();
  const [search] = useSearchParams();
  const signIn = useSignIn();
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : t('signIn.emailNeeded')),
      password: (value) => (value === '' ? t('signIn.passwordNeeded') : null),
    },
  });
  useEffect(() => {
    document.title = `${t('signIn.title')} · Pacesetter`;
  }, [t]);

  if (authenticated) return <Navigate to={safePath(search.get('next'))} replace />;
  return (
    <EntryFrame>
      <Title order={1}>{t('signIn.title')}</Title>
      {signIn.isError && (
        <Alert color="rose" icon={<IconAlertTriangle aria-hidden />} role="alert">
          {problemText(signIn.error)}
        </Alert>
      )}
      <form
        noValidate
        onSubmit={form.onSubmit((values) =>
          signIn.mutate(
            { ...values, email: values.email.trim() },
            { onError: (error) => form.setErrors(formErrors(error)) },
          ),
        )}
      >
        <Stack gap="md">
          <TextInput
            type="email"
            autoComplete="username"
            label={t('signIn.email')}
            size="md"
            {...form.getInputProps('email')}
          />
          <PasswordInput
            autoComplete="current-password"
            label={t('signIn.password')}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            size="md"
            {...form.getInputProps('password')}
          />
          <Button type="submit" size="md" loading={signIn.isPending}>
            {t('signIn.submit')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('signIn.forgotten')}
          </Text>
        </Stack>
      </form>
      {demoAccounts.length > 0 && (
        <DemoAccounts
          accounts={demoAccounts}
          busy={signIn.isPending}
          onChoose={(account) => signIn.mutate(account)}
        />
      )}
    </EntryFrame>
  );
}
