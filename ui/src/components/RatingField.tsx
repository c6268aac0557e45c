import { Group, Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const BEST = 5;

interface RatingFieldProps {
  label: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** 1 to 5; 0 for none yet. */
  value: number;
  onChange: (value: number) => void;
}

/** A rating from 1 to 5 as radio buttons, which keyboards and screen readers know how to work. */
export function RatingField({ label, error, required, value, onChange }: RatingFieldProps) {
  const { t } = useTranslation('components');
  return (
    <Radio.Group
      label={label}
      error={error}
      required={required}
      value={value === 0 ? '' : String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
    >
      <Group gap="md" mt={6}>
        {Array.from({ length: BEST }, (_, index) => String(index + 1)).map((rating) => (
          <Radio key={rating} value={rating} label={rating} aria-label={t('rating', { rating, of: BEST })} />
        ))}
      </Group>
    </Radio.Group>
  );
}
