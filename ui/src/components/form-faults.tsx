import { Alert, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { fieldOf, formErrors, Problem } from '@/lib/problem';
import { useProblemText } from './problem-text';

/** What of a form the faults need: to put messages at fields. */
interface FaultyForm {
  setErrors: (errors: Record<string, string>) => void;
}

export interface Faults {
  /** What the server said that no field of the form can show. */
  messages: string[];
  /** For use as `onError` of a mutation. */
  show: (error: unknown) => void;
  clear: () => void;
}

/**
 * Puts what the server refused at the fields it names, and keeps the rest for a {@link FaultAlert}.
 * `fields` are the form's fields: their own path or a parent of the path that the problem names.
 */
export function useFaults(form: FaultyForm, fields: readonly string[]): Faults {
  const problemText = useProblemText();
  const [messages, setMessages] = useState<string[]>([]);
  const shown = (path: string) => fields.some((field) => path === field || path.startsWith(`${field}.`));
  return {
    messages,
    clear: () => setMessages([]),
    show: (error) => {
      const errors = formErrors(error);
      form.setErrors(errors);
      if (!(error instanceof Problem) || error.errors.length === 0) {
        setMessages([problemText(error)]);
        return;
      }
      setMessages(
        error.errors
          .filter(({ pointer }) => !shown(fieldOf(pointer)))
          .map(({ pointer, detail }) =>
            fieldOf(pointer) === '' ? detail : `${fieldOf(pointer)}: ${detail}`,
          ),
      );
    },
  };
}

/** What was wrong with a form as a whole. */
export function FaultAlert({ faults }: { faults: Pick<Faults, 'messages'> }) {
  const [first, ...others] = faults.messages;
  if (first === undefined) return null;
  return (
    <Alert color="rose" icon={<IconAlertTriangle aria-hidden />} role="alert" py="xs">
      {others.length === 0 ? (
        <Text size="sm">{first}</Text>
      ) : (
        <Stack gap={4}>
          <List size="sm">
            {faults.messages.map((message) => (
              <List.Item key={message}>{message}</List.Item>
            ))}
          </List>
        </Stack>
      )}
    </Alert>
  );
}
