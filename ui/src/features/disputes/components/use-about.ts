import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/use-format';
import type { Dispute } from '@/lib/reference/disputes';

/** What a dispute is about, in words. */
export function useAbout(): (about: Dispute['about']) => string {
  const { t } = useTranslation('disputes');
  const format = useFormat();
  return ({ kind, entry, contest, indicator }) => {
    if (entry != null) {
      return entry.points === null
        ? entry.reason
        : t('about.points', { points: format.signed(entry.points, 2), reason: entry.reason });
    }
    if (contest != null) return t('about.contest', { name: contest.name });
    return indicator != null ? t('about.standing', { indicator }) : t(`about.${kind}Gone`);
  };
}
