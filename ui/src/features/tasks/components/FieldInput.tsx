import { Checkbox, NumberInput, Radio, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/DayInput';
import { RatingField } from '@/components/RatingField';
import type { TaskField } from '@/components/task/fields';

interface FieldInputProps {
  field: TaskField;
  value: unknown;
  error?: string;
  onChange: (value: unknown) => void;
}

/** One question, asked the way of its kind. */
export function FieldInput({ field, value, error, onChange }: FieldInputProps) {
  const { t } = useTranslation('tasks');
  const { key, kind, required = false, choices = [], min, max } = field;
  const common = { label: field.label ?? t(`field.${key}`, { defaultValue: key }), required, error };
  switch (kind) {
    case 'number':
      return (
        <NumberInput
          {...common}
          min={min}
          max={max}
          value={typeof value === 'number' ? value : ''}
          onChange={onChange}
        />
      );
    case 'rating':
      return <RatingField {...common} value={typeof value === 'number' ? value : 0} onChange={onChange} />;
    case 'choice':
      return (
        <Radio.Group {...common} value={typeof value === 'string' ? value : null} onChange={onChange}>
          <Stack gap={6} mt={6}>
            {choices.map((choice) => (
              <Radio key={choice} value={choice} label={t(`choice.${choice}`, { defaultValue: choice })} />
            ))}
          </Stack>
        </Radio.Group>
      );
    case 'check':
      return (
        <Checkbox
          {...common}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'day':
      return <DayInput {...common} value={typeof value === 'string' ? value : null} onChange={onChange} />;
    case 'text':
      return (
        <Textarea
          {...common}
          autosize
          minRows={2}
          maxLength={4000}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
