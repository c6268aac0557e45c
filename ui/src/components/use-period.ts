import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { dayIn, isPeriod, type Period } from '@/lib/days';
import { useFormat } from '@/lib/use-format';
import type { PeriodChoice } from './PeriodPicker';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The period on show, kept in the address so that it can be shared and survives going back. */
export function usePeriod(fallback: Period): [PeriodChoice, (choice: PeriodChoice) => void] {
  const [search, setSearch] = useSearchParams();
  const { timeZone } = useFormat();
  const period = search.get('period');
  const at = search.get('at') ?? '';
  const today = dayIn(timeZone);

  const choose = useCallback(
    (choice: PeriodChoice) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          after.set('period', choice.period);
          if (choice.at === today) after.delete('at');
          else after.set('at', choice.at);
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch, today],
  );
  return [{ period: isPeriod(period) ? period : fallback, at: DAY.test(at) ? at : today }, choose];
}
