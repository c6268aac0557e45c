import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import type { TaskFormProps } from '@/components/task/task-forms';
import { useAnswerTask } from '@/lib/reference/answer-task';
import { decisions } from '@/lib/reference/coaching';
import { MovementView } from './MovementView';
import { movementIn } from './session-values';

/** What follows when the numbers did not move, decided by the next manager. */
export function EscalationForm({ task, onDone }: TaskFormProps) {
  const { t } = useTranslation('coaching');
  const answer = useAnswerTask(task, () => {
    onDone();
    notifyDone(t('escalation.done'));
  });
  const form = useForm({
    initialValues: { decision: null as string | null, note: '' },
    validate: { decision: (decision) => (decision === null ? t('fault.decision') : null) },
  });
  const faults = useFaults(form, ['decision', 'note']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ decision, note }) => {
        faults.clear();
        answer.mutate(
          { decision, ...(note.trim() === '' ? {} : { note: note.trim() }) },
          {
            onError: faults.show,
          },
        );
      })}
    >
      <Stack gap="md">
        <MovementView movement={movementIn(task)} heldOn={null} member={task.subject} />
        <Radio.Group label={t('escalation.question')} required {...form.getInputProps('decision')}>
          <Stack gap={6} mt={6}>
            {decisions
              .filter((decision) => decision !== 'escalate')
              .map((decision) => (
                <Radio key={decision} value={decision} label={t(`escalation.${decision}`)} />
              ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('escalation.note')}
          autosize
          minRows={2}
          maxLength={4_000}
          {...form.getInputProps('note')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button type="submit" loading={answer.isPending}>
            {t('escalation.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
