import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { type Decision, type Review, useDecide } from '../api/reviews';

export interface OpenDecision {
  review: Review;
  decision: Decision['decision'];
}

function DecisionForm({ open: { review, decision }, onDone }: { open: OpenDecision; onDone: () => void }) {
  const { t } = useTranslation(['reviews', 'components']);
  const decide = useDecide();
  const form = useForm({
    initialValues: { note: '' },
    validate: {
      note: (note) => (decision === 'refuse' && note.trim() === '' ? t('decide.fault.note') : null),
    },
  });
  const faults = useFaults(form, ['note']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ note }) => {
        faults.clear();
        decide.mutate(
          { id: review.id, decision, note: note.trim() || null },
          {
            onError: faults.show,
            onSuccess: () => {
              onDone();
              notifyDone(t(`decide.${decision}.done`));
            },
          },
        );
      })}
    >
      <Stack gap="sm">
        <Text size="sm">{t(`decide.${decision}.text`, { name: review.member.name })}</Text>
        <Textarea
          label={t('decide.note')}
          required={decision === 'refuse'}
          autosize
          minRows={2}
          maxLength={300}
          data-autofocus
          {...form.getInputProps('note')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" color={decision === 'refuse' ? 'rose' : undefined} loading={decide.isPending}>
            {t(`decide.${decision}.action`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export function DecisionDialog({ open, onClose }: { open: OpenDecision | null; onClose: () => void }) {
  const { t } = useTranslation(['reviews', 'components']);
  return (
    <Modal
      opened={open !== null}
      onClose={onClose}
      title={open && t(`decide.${open.decision}.title`)}
      closeButtonProps={{ 'aria-label': t('components:actions.close') }}
    >
      {open !== null && <DecisionForm open={open} onDone={onClose} />}
    </Modal>
  );
}
