import { Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { asked, describedFields, missing, outcomeOf } from '@/components/task/fields';
import { type TaskFormProps, useTaskForm } from '@/components/task/task-forms';
import { useAnswerTask } from '@/lib/reference/answer-task';
import type { Values } from '@/lib/reference/tasks';
import { FieldInput } from './FieldInput';

/** Answers a task with the questions of its form. */
export function CompleteForm({ task, onDone }: TaskFormProps) {
  const { t } = useTranslation('tasks');
  const own = useTaskForm(task.form);
  const answer = useAnswerTask(task, () => {
    onDone();
    notifyDone(t('completed', { title: task.title }));
  });
  const described = own !== undefined && 'fields' in own ? own.fields : describedFields;
  const fields = typeof described === 'function' ? described(task) : described;
  const form = useForm<Values>({
    initialValues: Object.fromEntries(
      fields.map(({ key, kind }) => [key, kind === 'check' ? false : kind === 'rating' ? 0 : null]),
    ),
    validate: (answers) =>
      Object.fromEntries(missing(fields, answers).map((key) => [key, t('fault.required')])),
  });
  const shown = asked(fields, form.values);
  const faults = useFaults(
    form,
    shown.map(({ key }) => key),
  );
  if (own !== undefined && 'component' in own) {
    const Own = own.component;
    return <Own task={task} onDone={onDone} />;
  }
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((answers) => {
        faults.clear();
        answer.mutate(outcomeOf(fields, answers), {
          onError: faults.show,
        });
      })}
    >
      <Stack gap="md">
        {own?.hint !== undefined && <Text size="sm">{t(`hint.${own.hint}`)}</Text>}
        {shown.map((field) => (
          <FieldInput
            key={field.key}
            field={field}
            value={form.values[field.key]}
            error={form.errors[field.key] as string | undefined}
            onChange={(value) => {
              form.setFieldValue(field.key, value);
              form.clearFieldError(field.key);
            }}
          />
        ))}
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button type="submit" loading={answer.isPending}>
            {t('complete')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
