import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { activityTypesQuery } from '@/lib/reference/activity-types';
import { useNames } from '@/lib/names';
import { type FilterCondition, type Indicator, indicatorsQuery } from '@/lib/reference/indicators';
import { useFormat } from '@/lib/use-format';

/** Says in a few words what an indicator counts: `Sum of amount · Deal won · amount at least 1,000`. */
export function useSummary(): (indicator: Indicator) => string {
  const { t } = useTranslation('indicators');
  const names = useNames();
  const format = useFormat();
  const { data: types = [] } = useQuery(activityTypesQuery);
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const typeName = (key: string) => {
    const type = types.find((known) => known.key === key);
    return type ? names.type(type) : key;
  };
  const indicatorName = (key: string) => {
    const indicator = indicators.find((known) => known.key === key);
    return indicator ? names.indicator(indicator) : key;
  };
  const fieldName = (field: string) =>
    field === 'amount' ? t('field.amount') : field.replace(/^attribute:/, '');
  const written = (value: FilterCondition['value']) =>
    Array.isArray(value) ? value.join(', ') : typeof value === 'number' ? format.number(value, 4) : value;

  const condition = ({ field, operator, value }: FilterCondition) =>
    t(`sentence.${operator}`, { field: fieldName(field), value: written(value) });

  return (indicator) => {
    if (indicator.aggregation === 'ratio') {
      return t('sentence.ratio', {
        numerator: indicator.numerator.map(indicatorName).join(' + '),
        denominator: indicator.denominator.map(indicatorName).join(' + '),
      });
    }
    const of = indicator.of === null ? '' : fieldName(indicator.of);
    return [
      t(`sentence.${indicator.aggregation}`, { of }),
      indicator.filter.types.map(typeName).join(', ') || t('form.allTypes'),
      ...indicator.filter.conditions.map(condition),
    ].join(' · ');
  };
}
