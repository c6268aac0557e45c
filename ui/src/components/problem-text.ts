import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '@/lib/problem';

/** What to tell a person about a failure: the server's own words where it gave some. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useTranslation('components');
  return useCallback(
    (error) => {
      if (error instanceof Unreachable) return t('error.unreachable');
      if (!(error instanceof Problem)) return t('error.unexpected');
      if (error.detail !== '') return error.detail;
      return t(`error.status.${error.status}`, { defaultValue: error.title || t('error.unexpected') });
    },
    [t],
  );
}

/** Tells about a failure of something the user did, for use as `onError` of a mutation. */
export function useNotifyProblem(): (error: unknown) => void {
  const { t } = useTranslation('components');
  const problemText = useProblemText();
  return useCallback(
    (error) => {
      notifications.show({ color: 'rose', title: t('error.title'), message: problemText(error) });
    },
    [t, problemText],
  );
}
