import { useTranslation } from 'react-i18next';
import { addDays, type Day } from '@/lib/days';
import { useFormat } from '@/lib/use-format';

interface Span {
  from: Day | null;
  /** Exclusive. */
  to: Day | null;
}

/** Says from when to when, in words where an end is open. */
export function useSpan(): (span: Span) => string {
  const { t } = useTranslation('people');
  const format = useFormat();
  return ({ from, to }) => {
    if (from === null && to === null) return t('span.always');
    if (from === null) return t('span.until', { to: format.day(addDays(to ?? '', -1)) });
    if (to === null) return t('span.since', { from: format.day(from) });
    return format.range(from, to);
  };
}
