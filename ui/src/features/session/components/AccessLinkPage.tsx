import { Anchor, Button, PasswordInput, Progress, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useProblemText } from '@/components/problem-text';
import { Async, EmptyState } from '@/components/states';
import { formErrors } from '@/lib/problem';
import { type AccessLink, accessLinkQuery, useUseAccessLink } from '../api/access-link';
import { EntryFrame } from './EntryFrame';

const SHORTEST = 12;

function PasswordForm({ link, token }: { link: AccessLink; token: string }) {
  const { t } = useTranslation('session');
  const problemText = useProblemText();
  const useLink = useUseAccessLink(token);
  const form = useForm({
    initialValues: { password: '', repeated: '' },
    validate: {
      password: (value) => (value.length < SHORTEST ? t('access.tooShort', { count: SHORTEST }) : null),
      repeated: (value, { password }) => (value === password ? null : t('access.different')),
    },
  });

  if (useLink.isSuccess) {
    return (
      <EmptyState
        icon={<IconCircleCheck size={26} aria-hidden />}
        title={t('access.done')}
        action={
          <Anchor component={Link} to="/sign-in">
            {t('access.toSignIn')}
          </Anchor>
        }
      />
    );
  }
  const length = form.values.password.length;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ password }) =>
        useLink.mutate(password, {
          onError: (error) => {
            const fields = formErrors(error);
            form.setErrors(Object.keys(fields).length > 0 ? fields : { password: problemText(error) });
          },
        }),
      )}
    >
      <Stack gap="md">
        <Text c="dimmed">{t(`access.lead.${link.purpose}`, { ...link })}</Text>
        <input type="hidden" autoComplete="username" value={link.email} readOnly />
        <div>
          <PasswordInput
            size="md"
            autoComplete="new-password"
            label={t('access.password')}
            description={t('access.tooShort', { count: SHORTEST })}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            {...form.getInputProps('password')}
          />
          <Progress
            mt={8}
            size={4}
            aria-hidden
            value={Math.min(100, (length / SHORTEST) * 100)}
            color={length >= SHORTEST ? 'moss' : 'amber'}
          />
        </div>
        <PasswordInput
          size="md"
          autoComplete="new-password"
          label={t('access.repeat')}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          {...form.getInputProps('repeated')}
        />
        <Button type="submit" size="md" loading={useLink.isPending}>
          {t(`access.submit.${link.purpose}`)}
        </Button>
      </Stack>
    </form>
  );
}

/** Where an invitation or a reset link leads: choose a password, once. */
export default function AccessLinkPage() {
  const { t } = useTranslation('session');
  const { token = '' } = useParams();
  const link = useQuery(accessLinkQuery(token));
  const title = t(`access.title.${link.data?.purpose ?? 'invitation'}`);
  useEffect(() => {
    document.title = `${title} · Pacesetter`;
  }, [title]);
  return (
    <EntryFrame>
      <Title order={1}>{title}</Title>
      <Async query={link}>{(data) => <PasswordForm link={data} token={token} />}</Async>
    </EntryFrame>
  );
}
