import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { type ManagedAccount, useChangeAccount } from '../api/accounts';
import { RolesField } from './RolesField';

function AccountForm({ account, onDone }: { account: ManagedAccount; onDone: () => void }) {
  const { t } = useTranslation(['settings', 'components']);
  const change = useChangeAccount(account.id);
  const form = useForm({
    initialValues: { name: account.name, roles: account.roles },
    validate: {
      name: (value) => (value.trim() === '' ? t('fault.name') : null),
      roles: (value) => (value.length === 0 ? t('fault.roles') : null),
    },
  });
  const faults = useFaults(form, ['name', 'roles']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        change.mutate(values, {
          onError: faults.show,
          onSuccess: () => {
            onDone();
            notifyDone(t('accounts.saved', { name: values.name }));
          },
        });
      })}
    >
      <Stack gap="sm">
        <TextInput label={t('accounts.name')} required {...form.getInputProps('name')} />
        <RolesField {...form.getInputProps('roles')} />
        <FaultAlert faults={faults} />
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {t('components:actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export function AccountModal({ account, onClose }: { account: ManagedAccount | null; onClose: () => void }) {
  return (
    <Modal opened={account !== null} onClose={onClose} title={account?.email}>
      {account && <AccountForm key={account.id} account={account} onDone={onClose} />}
    </Modal>
  );
}
