import { Button, Group, Modal, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DayInput } from '@/components/DayInput';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { TeamSelect } from '@/components/TeamSelect';
import { dayIn } from '@/lib/days';
import { useFormat } from '@/lib/use-format';
import { useAddPerson } from '../api/add-person';

interface AddPersonValues {
  name: string;
  key: string;
  email: string;
  team: string | null;
  role: string;
  from: string | null;
}

function AddPersonForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['people', 'components']);
  const { timeZone } = useFormat();
  const navigate = useNavigate();
  const add = useAddPerson();
  const form = useForm<AddPersonValues>({
    initialValues: { name: '', key: '', email: '', team: null, role: '', from: dayIn(timeZone) },
    validate: {
      name: (value) => (value.trim() === '' ? t('fault.name') : null),
      key: (value) => (value.trim() === '' ? t('fault.key') : null),
    },
  });
  const faults = useFaults(form, ['name', 'key', 'email', 'team', 'role', 'from']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        const { name, key, email, team, role, from } = values;
        add.mutate(
          {
            name: name.trim(),
            key: key.trim(),
            email: email.trim() || null,
            team,
            role: role.trim() || null,
            from,
          },
          {
            onError: faults.show,
            onSuccess: ({ id }) => {
              onDone();
              notifyDone(t('add.done', { name }));
              void navigate(`/people/${id}/edit`);
            },
          },
        );
      })}
    >
      <Stack gap="sm">
        <TextInput label={t('form.name')} required data-autofocus {...form.getInputProps('name')} />
        <TextInput
          label={t('form.key')}
          description={t('form.keyHint')}
          required
          {...form.getInputProps('key')}
        />
        <TextInput label={t('form.email')} type="email" {...form.getInputProps('email')} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TeamSelect label={t('form.team')} clearable {...form.getInputProps('team')} />
          <TextInput
            label={t('form.role')}
            placeholder={t('form.rolePlaceholder')}
            {...form.getInputProps('role')}
          />
        </SimpleGrid>
        <DayInput
          label={t('form.startsOn')}
          description={t('form.startsOnHint')}
          clearable
          {...form.getInputProps('from')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={add.isPending}>
            {t('components:actions.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export function AddPerson({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('people');
  return (
    <Modal opened={opened} onClose={onClose} title={t('add.title')}>
      <AddPersonForm onDone={onClose} />
    </Modal>
  );
}
