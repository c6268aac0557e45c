import { Autocomplete, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Format } from '@/lib/format';
import { useFormat } from '@/lib/use-format';
import { commonFormats, type ReadDate, readDate } from './date-format';

interface DateFormatFieldProps {
  value?: string;
  onChange?: (format: string) => void;
  /** Dates as the file writes them. */
  examples: string[];
  error?: React.ReactNode;
}

const written = (date: ReadDate, format: Format): string =>
  date.kind === 'read' ? [format.longDay(date.day), date.time].filter(Boolean).join(', ') : '';

/** How dates are written, with what it makes of the file's own. */
export function DateFormatField({ value = '', onChange, examples, error }: DateFormatFieldProps) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const given = examples.filter((example) => example !== '');
  const dates = given.map((example) => ({ example, date: readDate(example, value) }));
  const misfit = dates.find(({ date }) => date.kind === 'misfit');
  const first = dates[0];
  return (
    <div>
      <Autocomplete
        label={t('dates.label')}
        description={t('dates.hint')}
        placeholder={t('dates.iso')}
        data={commonFormats}
        filter={({ options }) => options}
        value={value}
        onChange={onChange}
        error={error ?? (misfit && t('dates.misfit', { example: misfit.example }))}
      />
      <Text size="sm" mt={6} aria-live="polite">
        {first?.date.kind === 'read' && misfit === undefined && (
          <>
            <Text span c="dimmed" inherit>
              {first.example} →{' '}
            </Text>
            <Text span fw={600} inherit>
              {written(first.date, format)}
            </Text>
            {first.date.time === null && (
              <Text span c="dimmed" inherit>
                {' '}
                {t('dates.noon')}
              </Text>
            )}
          </>
        )}
        {first?.date.kind === 'unknown' && t('dates.unknown')}
      </Text>
    </div>
  );
}
