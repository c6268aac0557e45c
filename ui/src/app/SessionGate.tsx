import { Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/components/states';
import { chosenLanguage } from '@/lib/language';
import { sessionQuery } from '@/lib/session';

/** Asks once who is here before anything is shown, and speaks their language unless this device was set to one. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { i18n, t } = useTranslation();
  const { data: session, isError, error, refetch } = useQuery(sessionQuery);
  const locale = session?.account?.locale;
  useEffect(() => {
    if (locale && chosenLanguage() === null && locale !== i18n.language) void i18n.changeLanguage(locale);
  }, [locale, i18n]);

  if (session !== undefined) return children;
  return (
    <Center h="100dvh" p="md">
      {isError ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader type="dots" aria-label={t('components:loading')} />
      )}
    </Center>
  );
}
