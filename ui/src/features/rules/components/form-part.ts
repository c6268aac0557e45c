import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/lib/names';
import { activityTypesQuery } from '@/lib/reference/activity-types';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { vocabularyQuery } from '../api/language';
import type { Option } from './FormInputs';

/** What every part of a rule's form is given: its value, a way to change it, and what is wrong within it. */
export interface PartProps<T> {
  value: T;
  disabled: boolean;
  /** The message at a path within this part, if there is one. */
  error: (path: string) => string | undefined;
  onChange: (value: T) => void;
}

/** What fields may choose from: the organization's words and the language's own. */
export function useOptions() {
  const { t } = useTranslation(['rules', 'components']);
  const names = useNames();
  const { data: types = [] } = useQuery(activityTypesQuery);
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const { data: vocabulary } = useQuery(vocabularyQuery('en'));
  const words = (kind: string): Option[] =>
    (vocabulary?.words ?? [])
      .filter((word) => word.kind === kind)
      .map(({ key, name }) => ({ value: key, label: name === '' ? key : name }));
  const of = (list: readonly string[], label: (value: string) => string): Option[] =>
    list.map((value) => ({ value, label: label(value) }));
  return {
    types: types.map((type) => ({ value: type.key, label: names.type(type) })),
    indicators: indicators.map((one) => ({ value: one.key, label: names.indicator(one) })),
    badges: words('badge'),
    scopes: of(['member', 'team', 'company'], (value) => t(`components:level.${value}`)),
    periods: of(['day', 'week', 'month', 'quarter', 'year'], (value) => t(`components:period.${value}`)),
    horizons: of(['day', 'week', 'month', 'quarter', 'year', 'contest', 'ever'], (value) =>
      t(`form.horizon.${value}`),
    ),
    statuses: of(['ahead', 'on_pace', 'behind', 'at_risk'], (value) => t(`components:status.${value}`)),
    recipients: of(['member', 'manager', 'team', 'everyone'], (value) => t(`form.recipient.${value}`)),
    comparators: of(['at_least', 'more_than', 'at_most', 'less_than', 'equal', 'not_equal'], (value) =>
      t(`form.comparator.${value}`),
    ),
    phases: of(['starts', 'closes', 'becomes_final'], (value) => t(`form.phase.${value}`)),
  };
}
