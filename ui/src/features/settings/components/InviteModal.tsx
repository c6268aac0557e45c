import { Alert, Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { PersonSelect } from '@/components/PersonSelect';
import type { Locale } from '@/lib/format';
import { languages } from '@/lib/language';
import { personQuery } from '@/lib/reference/people';
import type { Role } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { type IssuedLink, useInvite } from '../api/accounts';
import { RolesField } from './RolesField';
import { Secret } from './Secret';

interface InviteValues {
  email: string;
  name: string;
  roles: Role[];
  /** Id of the person; the API takes the key. */
  person: string | null;
  /** Null to follow their browser. */
  locale: Locale | null;
}

interface LinkProps {
  link: IssuedLink;
  text: string;
  onDone: () => void;
}

/** Hands out a link that opens the door once. */
export function LinkToCopy({ link, text, onDone }: LinkProps) {
  const { t } = useTranslation(['settings', 'components']);
  const format = useFormat();
  return (
    <Stack gap="md">
      <Alert color="moss" icon={<IconCircleCheck aria-hidden />} py="xs">
        {text}
      </Alert>
      <Secret
        label={t('accounts.link')}
        description={t('accounts.linkExpires', { at: format.instant(link.expiresAt) })}
        value={new URL(link.url, window.location.origin).href}
      />
      <Text size="sm" c="dimmed">
        {t('accounts.linkHint')}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('components:actions.close')}
        </Button>
      </Group>
    </Stack>
  );
}

function InviteForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['settings', 'components']);
  const client = useQueryClient();
  const invite = useInvite();
  const [link, setLink] = useState<IssuedLink | null>(null);
  const form = useForm<InviteValues>({
    initialValues: {
      email: '',
      name: '',
      roles: ['rep'],
      person: null,
      locale: null,
    },
    validate: {
      email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : t('fault.email')),
      name: (value) => (value.trim() === '' ? t('fault.name') : null),
      roles: (value) => (value.length === 0 ? t('fault.roles') : null),
    },
  });
  const faults = useFaults(form, ['email', 'name', 'roles', 'person', 'locale']);
  const submit = async ({ email, name, roles, person, locale }: InviteValues) => {
    faults.clear();
    try {
      const key = person === null ? null : (await client.fetchQuery(personQuery(person))).key;
      const issued = await invite.mutateAsync({
        email: email.trim(),
        name: name.trim(),
        roles,
        person: key,
        locale,
      });
      setLink(issued.link);
    } catch (error) {
      faults.show(error);
    }
  };
  if (link !== null)
    return (
      <LinkToCopy link={link} text={t('accounts.invited', { name: form.values.name })} onDone={onDone} />
    );
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void submit(values))}>
      <Stack gap="sm">
        <TextInput
          label={t('accounts.email')}
          type="email"
          required
          data-autofocus
          {...form.getInputProps('email')}
        />
        <TextInput label={t('accounts.name')} required {...form.getInputProps('name')} />
        <PersonSelect
          label={t('accounts.person')}
          description={t('accounts.personHint')}
          clearable
          {...form.getInputProps('person')}
        />
        <Select
          label={t('accounts.language')}
          clearable
          placeholder={t('accounts.anyLanguage')}
          data={languages}
          {...form.getInputProps('locale')}
        />
        <RolesField {...form.getInputProps('roles')} />
        <FaultAlert faults={faults} />
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={invite.isPending}>
            {t('accounts.invite')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export function InviteModal({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('settings');
  return (
    <Modal opened={opened} onClose={onClose} title={t('accounts.inviteTitle')}>
      <InviteForm onDone={onClose} />
    </Modal>
  );
}
