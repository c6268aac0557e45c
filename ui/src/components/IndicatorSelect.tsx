import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { indicatorsQuery } from '@/lib/reference/indicators';

interface IndicatorSelectProps {
  value: string;
  onChange: (key: string) => void;
}

/** One of the organization's indicators, leading ones first. */
export function IndicatorSelect({ value, onChange }: IndicatorSelectProps) {
  const { t } = useTranslation('components');
  const { data: indicators = [], isPending } = useQuery(indicatorsQuery);
  const data = (['leading', 'lagging'] as const).map((kind) => ({
    group: t(`kind.${kind}`),
    items: indicators
      .filter((one) => one.kind === kind)
      .map(({ key, name }) => ({ value: key, label: name })),
  }));
  return (
    <Select
      aria-label={t('indicator')}
      data={data}
      value={value === '' ? null : value}
      onChange={(key) => key !== null && onChange(key)}
      allowDeselect={false}
      searchable={indicators.length > 10}
      disabled={isPending}
      maxDropdownHeight={340}
      w={190}
    />
  );
}
