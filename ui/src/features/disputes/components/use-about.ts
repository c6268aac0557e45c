import { useTranslation } from 'react-i18next';
import type { Dispute } from '@/lib/reference/disputes';
import { useNames } from '@/lib/names';
import { useFormat } from '@/lib/use-format';

/** What a dispute is about, in words. */
export function useAbout(): (about: Dispute['about']) => string {
  const { t } = useTranslation('disputes');
  const format = useFormat();
  const names = useNames();
  return ({ kind, seen }) => {
    const reason = seen.message ?? seen.reason ?? seen.rule ?? '';
    switch (kind) {
      case 'entry':
        if (seen.points === undefined) return reason === '' ? t('about.entry') : reason;
        return t('about.points', { points: format.signed(Number(seen.points), 2), reason });
      case 'contest':
        return t('about.contest', { name: seen.name, rank: seen.rank });
      case 'standing':
        return t('about.standing', {
          indicator: names.indicator({ key: seen.indicator, name: seen.name ?? '' }),
          rank: seen.rank,
        });
    }
  };
}
