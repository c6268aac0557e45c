import { Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/components/states';
import { languageFor } from '@/lib/language';
import { sessionQuery } from '@/lib/session';

/** Asks once who is here before anything is shown, and speaks their language. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { i18n, t } = useTranslation();
  const { data: session, isError, error, refetch } = useQuery(sessionQuery);
  const language = session?.authenticated === true ? languageFor(session) : null;
  useEffect(() => {
    if (language !== null && language !== i18n.language) void i18n.changeLanguage(language);
  }, [language, i18n]);

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
