import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import type { TaskFormProps } from '@/components/task/task-forms';
import { useAnswerTask } from '@/lib/reference/answer-task';
import { QuestionField } from './QuestionField';
import { answerFaults, type Answers, noAnswers, reviewOutcome, sessionInputs } from './session-values';
import { SessionSaid } from './SessionSaid';

/** What the member says to a session, and that they have read it. */
export function ReviewForm({ task, onDone }: TaskFormProps) {
  const { t } = useTranslation('coaching');
  const answer = useAnswerTask(task, () => {
    onDone();
    notifyDone(t('review.done'));
  });
  const inputs = sessionInputs(task);
  const { questions } = inputs;
  const form = useForm<{ answers: Answers; answer: string }>({
    initialValues: { answers: noAnswers(questions), answer: '' },
    validate: ({ answers }) => answerFaults(questions, answers, t('fault.answer')),
  });
  const faults = useFaults(form, ['answer', ...questions.map(({ key }) => `answers.${key}`)]);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        answer.mutate(reviewOutcome(questions, values.answers, values.answer), {
          onError: faults.show,
        });
      })}
    >
      <Stack gap="md">
        <SessionSaid inputs={inputs} />
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
          label={t('review.answer')}
          description={t('review.answerHint')}
          autosize
          minRows={2}
          maxLength={4_000}
          {...form.getInputProps('answer')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button type="submit" loading={answer.isPending}>
            {t('review.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
