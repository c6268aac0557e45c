import { Alert, Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { type Permission, permissions } from '@/lib/session';
import { useCreateApiKey } from '../api/api-keys';
import { Secret } from './Secret';

/** Makes a key and shows it, this once. */
export function ApiKeyForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['settings', 'components']);
  const create = useCreateApiKey();
  const [key, setKey] = useState<string | null>(null);
  const form = useForm<{ name: string; scopes: Permission[] }>({
    initialValues: { name: '', scopes: [] },
    validate: {
      name: (value) => (value.trim() === '' ? t('fault.name') : null),
      scopes: (value) => (value.length === 0 ? t('fault.scopes') : null),
    },
  });
  const faults = useFaults(form, ['name', 'scopes']);
  if (key !== null) {
    return (
      <Stack gap="md">
        <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} py="xs">
          {t('keys.once')}
        </Alert>
        <Secret label={t('keys.key')} value={key} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('keys.copiedIt')}
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ name, scopes }) => {
        faults.clear();
        create.mutate(
          { name: name.trim(), scopes },
          {
            onError: faults.show,
            onSuccess: (created) => {
              setKey(created.key);
              create.reset();
            },
          },
        );
      })}
    >
      <Stack gap="md">
        <TextInput
          label={t('keys.name')}
          description={t('keys.nameHint')}
          required
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Checkbox.Group label={t('keys.scopes')} required {...form.getInputProps('scopes')}>
          <Stack gap={8} mt={6}>
            {permissions.map((scope) => (
              <Checkbox
                key={scope}
                value={scope}
                label={t(`scope.${scope.replace(':', '_')}`)}
                description={scope}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('keys.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
