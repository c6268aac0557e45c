import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { PersonSelect } from '@/components/PersonSelect';
import type { TaskFormProps } from '@/components/task/task-forms';
import { useDelegateTask } from '../api/tasks';

/** Hands a task to somebody else. */
export function DelegateForm({ task, onDone }: TaskFormProps) {
  const { t } = useTranslation('tasks');
  const delegate = useDelegateTask(task.id);
  const form = useForm({
    initialValues: { to: null as string | null, note: '' },
    validate: { to: (to) => (to === null ? t('fault.person') : null) },
  });
  const faults = useFaults(form, ['to', 'note']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ to, note }) => {
        if (to === null) return;
        faults.clear();
        delegate.mutate(
          { to, ...(note.trim() === '' ? {} : { note: note.trim() }) },
          {
            onError: faults.show,
            onSuccess: () => {
              onDone();
              notifyDone(t('delegated', { title: task.title }));
            },
          },
        );
      })}
    >
      <Stack gap="md">
        <PersonSelect label={t('delegateTo')} required {...form.getInputProps('to')} />
        <TextInput label={t('field.note')} maxLength={500} {...form.getInputProps('note')} />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button type="submit" loading={delegate.isPending}>
            {t('delegate')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
