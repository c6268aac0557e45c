import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { useCancelCycle } from '../api/cycles';

function CancelForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation('coaching');
  const cancel = useCancelCycle(id);
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
        cancel.mutate(reason.trim(), {
          onError: faults.show,
          onSuccess: () => {
            onDone();
            notifyDone(t('cancel.done'));
          },
        });
      })}
    >
      <Stack gap="md">
        <Textarea
          label={t('cancel.reason')}
          required
          rows={3}
          maxLength={1_000}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button type="submit" color="rose" loading={cancel.isPending}>
            {t('cancel.action')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Ends a cycle before its time, with a reason. */
export function CancelCycle({ id }: { id: string }) {
  const { t } = useTranslation(['coaching', 'components']);
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('cancel.action')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('cancel.title')}
        closeButtonProps={{ 'aria-label': t('components:actions.close') }}
      >
        <CancelForm id={id} onDone={close} />
      </Modal>
    </>
  );
}
