import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { indicatorsQuery } from '@/lib/reference/indicators';

/** One indicator, the leading ones first. */
export function IndicatorField(props: Omit<SelectProps, 'data'>) {
  const { t } = useTranslation(['goals', 'components']);
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  return (
    <Select
      searchable
      placeholder={t('chooseIndicator')}
      data={(['leading', 'lagging'] as const).map((kind) => ({
        group: t(`components:kind.${kind}`),
        items: indicators
          .filter((indicator) => indicator.kind === kind)
          .map(({ key, name }) => ({ value: key, label: name })),
      }))}
      {...props}
    />
  );
}
