import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** What to call a level: shipped ones have no name but their number. */
export function useLevelName(): (level: { number: number; name: string }) => string {
  const { t } = useTranslation('awards');
  return useCallback(({ number, name }) => (name === '' ? t('level.nth', { number }) : name), [t]);
}
