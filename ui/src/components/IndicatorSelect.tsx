import { type ComboboxItem, Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/lib/names';
import { indicatorsQuery } from '@/lib/reference/indicators';

const LONG = 10;

interface IndicatorSelectProps extends Omit<SelectProps, 'data'> {
  /** What may be chosen besides indicators, above them. */
  first?: ComboboxItem;
}

/** One of the organization's indicators, leading ones first. */
export function IndicatorSelect({ first, ...props }: IndicatorSelectProps) {
  const { t } = useTranslation('components');
  const names = useNames();
  const { data: indicators = [], isPending } = useQuery(indicatorsQuery);
  return (
    <Select
      aria-label={props.label === undefined ? t('indicator.label') : undefined}
      placeholder={t('indicator.placeholder')}
      data={[
        ...(first === undefined ? [] : [first]),
        ...(['leading', 'lagging'] as const).map((kind) => ({
          group: t(`kind.${kind}`),
          items: indicators
            .filter((indicator) => indicator.kind === kind)
            .map((indicator) => ({ value: indicator.key, label: names.indicator(indicator) })),
        })),
      ]}
      searchable={indicators.length > LONG}
      disabled={isPending}
      maxDropdownHeight={340}
      {...props}
    />
  );
}
