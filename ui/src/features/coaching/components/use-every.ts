import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** How often cycles are opened, in words: `week`, `month`, `quarter`, or a number of working days. */
export function useEvery(): (every: string) => string {
  const { t } = useTranslation('coaching');
  return useCallback(
    (every) => (/^\d+$/.test(every) ? t('everyDays', { count: Number(every) }) : t(`every.${every}`)),
    [t],
  );
}
