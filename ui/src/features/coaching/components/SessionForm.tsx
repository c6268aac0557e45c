import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/DayInput';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import type { TaskFormProps } from '@/components/task/task-forms';
import { dayIn } from '@/lib/days';
import { useAnswerTask } from '@/lib/reference/answer-task';
import { useFormat } from '@/lib/use-format';
import { ActionFields } from './ActionFields';
import { QuestionField } from './QuestionField';
import {
  actionFaults,
  answerFaults,
  noAnswers,
  sessionInputs,
  sessionOutcome,
  type SessionValues,
} from './session-values';
import { SnapshotView } from './SnapshotView';

/** Holding a session: what was asked, noted and agreed; then it goes to the member. */
export function SessionForm({ task, onDone }: TaskFormProps) {
  const { t } = useTranslation('coaching');
  const { timeZone } = useFormat();
  const name = task.subject?.name ?? '';
  const answer = useAnswerTask(task, () => {
    onDone();
    notifyDone(t('hold.done', { name }));
  });
  const { questions, privateNotes, snapshot } = sessionInputs(task);
  const form = useForm<SessionValues>({
    initialValues: {
      heldOn: dayIn(timeZone),
      answers: noAnswers(questions),
      notes: { shared: '', private: '' },
      actions: [],
    },
    validate: (values) => ({
      ...(values.heldOn === null ? { heldOn: t('fault.heldOn') } : {}),
      ...answerFaults(questions, values.answers, t('fault.answer')),
      ...actionFaults(values.actions, {
        text: t('fault.action'),
        owner: t('fault.owner'),
        due: t('fault.due'),
      }),
    }),
  });
  const faults = useFaults(form, [
    'heldOn',
    'actions',
    'notes',
    ...questions.map(({ key }) => `answers.${key}`),
  ]);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        answer.mutate(sessionOutcome(questions, values), {
          onError: faults.show,
        });
      })}
    >
      <Stack gap="md">
        <SnapshotView snapshot={snapshot} />
        <DayInput
          label={t('hold.heldOn')}
          required
          maw={260}
          maxDate={dayIn(timeZone)}
          {...form.getInputProps('heldOn')}
        />
        {questions.map((question) => (
          <QuestionField
            key={question.key}
            question={question}
            value={form.values.answers[question.key]}
            error={form.errors[`answers.${question.key}`]}
            onChange={(value) =>
              form.setFieldValue('answers', { ...form.values.answers, [question.key]: value })
            }
          />
        ))}
        <Textarea
          label={t('hold.shared')}
          description={t('hold.sharedHint', { name })}
          autosize
          minRows={2}
          maxLength={4_000}
          {...form.getInputProps('notes.shared')}
        />
        {privateNotes && (
          <Textarea
            label={t('hold.private')}
            description={t('hold.privateHint')}
            leftSection={<IconLock size={16} aria-hidden />}
            autosize
            minRows={2}
            maxLength={4_000}
            {...form.getInputProps('notes.private')}
          />
        )}
        <ActionFields form={form} member={task.subject?.id ?? null} />
        <FaultAlert faults={faults} />
        <Group justify="space-between" gap="sm">
          <Text size="sm" c="dimmed">
            {t('hold.then', { name })}
          </Text>
          <Button type="submit" loading={answer.isPending}>
            {t('hold.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
