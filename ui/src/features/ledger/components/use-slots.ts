import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { NO_VALUE } from '@/lib/format';
import { useNames } from '@/lib/names';
import { activityTypesQuery } from '@/lib/reference/activity-types';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { statuses } from '@/lib/reference/standing';
import { useFormat } from '@/lib/use-format';
import { parseSlot, type Slot } from './slots';

const CROSSED = ' → ';

/** Tells whether a value is one of few words, in English whoever reads it. */
const isWord = (slot: Slot) =>
  (slot.kind === 'of' && slot.what !== 'attribute') ||
  (slot.kind === 'named' && ['weekday', 'working_hours', 'closed', 'phase'].includes(slot.name));

/** A number that a rule saw, as a person reads it. */
export interface ReadableNumber {
  label: string;
  value: string;
}

/** Says what the numbers behind a decision are, in the reader's language. */
export function useSlots(): (slot: string, seen: string) => ReadableNumber {
  const { t } = useTranslation(['ledger', 'components']);
  const names = useNames();
  const format = useFormat();
  const { data: indicators } = useQuery(indicatorsQuery);
  const { data: types } = useQuery(activityTypesQuery);

  return useMemo(() => {
    const indicatorName = (key: string) => {
      const found = indicators?.find((indicator) => indicator.key === key);
      return found ? names.indicator(found) : names.indicator({ key, name: key });
    };
    const typeName = (key: string) => {
      const found = types?.find((type) => type.key === key);
      return found ? names.type(found) : key;
    };
    const over = (slot: { horizon: string; last?: boolean }) =>
      t(`horizon.${slot.last ? 'last' : 'this'}.${slot.horizon}`);
    const whose = (scope: string) => (scope === 'member' ? '' : `${t(`scope.${scope}`)} · `);

    const label = (slot: Slot): string => {
      switch (slot.kind) {
        case 'indicator':
          return `${whose(slot.scope)}${indicatorName(slot.indicator)} · ${over(slot)}`;
        case 'goal':
          return `${whose(slot.scope)}${t(`aspect.${slot.aspect}`, { name: indicatorName(slot.indicator) })} · ${over(slot)}`;
        case 'status':
          return `${whose(slot.scope)}${t('aspect.status', { name: indicatorName(slot.indicator) })} · ${over(slot)}`;
        case 'streak':
          return t(`streak.${slot.unit}`, {
            name: indicatorName(slot.indicator),
            bar: format.value(slot.bar, { key: slot.indicator, decimals: 2 }),
          });
        case 'points':
          return `${t('points')} · ${over(slot)}`;
        case 'recent': {
          const what = slot.types.length === 0 ? t('recent.any') : slot.types.map(typeName).join(', ');
          const label = t('recent.within', { what, count: slot.minutes });
          return slot.same === null ? label : `${label} · ${t('recent.same', { attribute: slot.same })}`;
        }
        case 'named':
          return t(`named.${slot.name}`);
        case 'of':
          return t(`of.${slot.what}`, { name: slot.name });
        case 'other':
          return slot.name;
      }
    };

    const written = (slot: Slot, seen: string): string => {
      if (seen === '' || seen === '-') return NO_VALUE;
      if (seen.includes(CROSSED) && slot.kind !== 'of')
        return seen
          .split(CROSSED)
          .map((side) => written(slot, side))
          .join(CROSSED);
      if (isWord(slot)) return t(`word.${seen}`, { defaultValue: seen });
      if (slot.kind === 'of' && slot.what === 'attribute') return seen;
      if (slot.kind === 'named' && slot.name === 'activity') return typeName(seen);
      const status = statuses.find((one) => one === seen);
      if (status !== undefined) return t(`components:status.${status}`);
      const value = Number(seen);
      if (!Number.isFinite(value)) return seen;
      if (slot.kind === 'goal' && slot.aspect !== 'target') return format.percent(value / 100, 1);
      if (slot.kind === 'indicator' || slot.kind === 'goal')
        return format.value(value, { key: slot.indicator, decimals: 2 });
      return format.number(value, 2);
    };

    return (text, seen) => {
      const slot = parseSlot(text);
      return { label: label(slot), value: written(slot, seen) };
    };
  }, [t, names, format, indicators, types]);
}
