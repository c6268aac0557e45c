import { Radio, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { RatingField } from '@/components/RatingField';
import type { Question } from './session-values';

interface QuestionFieldProps {
  question: Question;
  value?: string | number;
  error?: ReactNode;
  onChange: (value: string | number) => void;
}

/** One question of a session, asked the way of its kind. */
export function QuestionField({ question, value, error, onChange }: QuestionFieldProps) {
  const { text, kind, choices } = question;
  switch (kind) {
    case 'rating':
      return (
        <RatingField
          label={text}
          error={error}
          value={typeof value === 'number' ? value : 0}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <Radio.Group
          label={text}
          error={error}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
        >
          <Stack gap={6} mt={6}>
            {choices.map((choice) => (
              <Radio key={choice} value={choice} label={choice} />
            ))}
          </Stack>
        </Radio.Group>
      );
    case 'text':
      return (
        <Textarea
          label={text}
          error={error}
          autosize
          minRows={2}
          maxLength={4_000}
          value={typeof value === 'string' ? value : ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
  }
}
