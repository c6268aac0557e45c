import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseMutationResult } from '@tanstack/react-query';
import { FaultAlert, useFaults } from './form-faults';
import { notifyDone } from './notify';

interface Words {
  /** What will happen; nothing if the dialog's title says it. */
  text?: string;
  label: string;
  missing: string;
  submit: string;
  /** What leaves everything as it is; nothing if closing the dialog is enough. */
  keep?: string;
  done: string;
}

interface Props<Answer> {
  act: Pick<UseMutationResult<Answer, Error, string>, 'mutate' | 'isPending'>;
  words: Words;
  /** The longest reason that is taken, in characters. */
  maxLength: number;
  onDone: () => void;
}

/** Asks for the reason that something is ended for, and ends it. */
export function ReasonForm<Answer>({ act, words, maxLength, onDone }: Props<Answer>) {
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? words.missing : null) },
  });
  const faults = useFaults(form, ['reason']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ reason }) => {
        faults.clear();
        act.mutate(reason.trim(), {
          onError: faults.show,
          onSuccess: () => {
            onDone();
            notifyDone(words.done);
          },
        });
      })}
    >
      <Stack gap="md">
        {words.text !== undefined && <Text size="sm">{words.text}</Text>}
        <Textarea
          label={words.label}
          required
          rows={3}
          maxLength={maxLength}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          {words.keep !== undefined && (
            <Button variant="default" onClick={onDone}>
              {words.keep}
            </Button>
          )}
          <Button type="submit" color="rose" loading={act.isPending}>
            {words.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
