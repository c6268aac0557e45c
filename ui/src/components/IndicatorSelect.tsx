import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/lib/names';
import { indicatorsQuery } from '@/lib/reference/indicators';

const LONG = 10;

/** One of the organization's indicators, leading ones first. */
export function IndicatorSelect(props: Omit<SelectProps, 'data'>) {
  const { t } = useTranslation('components');
  const names = useNames();
  const { data: indicators = [], isPending } = useQuery(indicatorsQuery);
  return (
    <Select
      aria-label={props.label === undefined ? t('indicator.label') : undefined}
      placeholder={t('indicator.placeholder')}
      data={(['leading', 'lagging'] as const).map((kind) => ({
        group: t(`kind.${kind}`),
        items: indicators
          .filter((indicator) => indicator.kind === kind)
          .map((indicator) => ({ value: indicator.key, label: names.indicator(indicator) })),
      }))}
      searchable={indicators.length > LONG}
      disabled={isPending}
      maxDropdownHeight={340}
      {...props}
    />
  );
}
