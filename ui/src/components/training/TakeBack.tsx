import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { type TrainingAssignment, useTakeBack } from '@/lib/reference/trainings';
import { FaultAlert, useFaults } from '../form-faults';
import { notifyDone } from '../notify';

interface FormProps {
  id: string;
  onDone: () => void;
}

function TakeBackForm({ id, onDone }: FormProps) {
  const { t } = useTranslation(['training', 'components']);
  const takeBack = useTakeBack(id);
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('fault.reason') : null) },
  });
  const faults = useFaults(form, ['reason']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ reason }) => {
        faults.clear();
        takeBack.mutate(reason.trim(), {
          onError: faults.show,
          onSuccess: () => {
            onDone();
            notifyDone(t('takeBack.done'));
          },
        });
      })}
    >
      <Stack gap="md">
        <Text size="sm">{t('takeBack.text')}</Text>
        <Textarea
          label={t('takeBack.reason')}
          required
          rows={3}
          maxLength={1_000}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" color="rose" loading={takeBack.isPending}>
            {t('takeBack.action')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Takes an open training back from somebody, with a reason that stays with it. */
export function TakeBack({ assignment }: { assignment: TrainingAssignment }) {
  const { t } = useTranslation(['training', 'components']);
  const [opened, { open, close }] = useDisclosure(false);
  const { id, training, member } = assignment;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('takeBack.of', { name: member.name, training: training.name })}
        onClick={open}
      >
        {t('takeBack.action')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('takeBack.title', { name: member.name, training: training.name })}
        closeButtonProps={{ 'aria-label': t('components:actions.close') }}
      >
        <TakeBackForm id={id} onDone={close} />
      </Modal>
    </>
  );
}
