import { Anchor, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconDownload, IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { RatingField } from '@/components/RatingField';
import type { TaskFormProps } from '@/components/task/task-forms';
import { useAnswerTask } from '@/lib/reference/answer-task';
import { fileUrl } from '../api/trainings';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Doing a training: where it is, and what one thinks of it afterwards, if one likes to say. */
export function TrainingTaskForm({ task, onDone }: TaskFormProps) {
  const { t } = useTranslation('trainings');
  const answer = useAnswerTask(task, () => {
    onDone();
    notifyDone(t('task.done', { name: task.title }));
  });
  const { training, address, file, reason } = task.inputs;
  const form = useForm({ initialValues: { rating: 0, comment: '' } });
  const faults = useFaults(form, ['rating', 'comment']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ rating, comment }) => {
        faults.clear();
        answer.mutate(
          {
            ...(rating === 0 ? {} : { rating }),
            ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
          },
          {
            onError: faults.show,
          },
        );
      })}
    >
      <Stack gap="md">
        {text(reason) !== '' && <Text size="sm">{text(reason)}</Text>}
        {/^https?:\/\//i.test(text(address)) && (
          <Anchor href={text(address)} target="_blank" rel="noreferrer">
            <IconExternalLink size={16} aria-hidden /> {t('open')}
          </Anchor>
        )}
        {text(file) !== '' && (
          <Anchor href={fileUrl(text(training))} download={text(file)}>
            <IconDownload size={16} aria-hidden /> {text(file)}
          </Anchor>
        )}
        <RatingField
          label={t('task.rating')}
          value={form.values.rating}
          error={form.errors.rating}
          onChange={(rating) => form.setFieldValue('rating', rating)}
        />
        <Textarea
          label={t('task.comment')}
          autosize
          minRows={2}
          maxLength={1_000}
          {...form.getInputProps('comment')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button type="submit" loading={answer.isPending}>
            {t('task.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
