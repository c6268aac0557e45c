import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Locale } from './format';
import { api } from './api';
import { topics } from './query-keys';
import { sessionQuery } from './session';

const STORED = 'pacesetter.language';

export const languages: { value: Locale; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'ko', label: '한국어' },
];

/** The language last chosen on this device, if one ever was. */
export function chosenLanguage(): Locale | null {
  const stored = localStorage.getItem(STORED);
  return stored === 'en' || stored === 'ko' ? stored : null;
}

/** The language last chosen on this device, else the browser's. */
export function initialLanguage(): Locale {
  return chosenLanguage() ?? (navigator.language.startsWith('ko') ? 'ko' : 'en');
}

/** Switches the language at once, on this device and (when signed in) for the account. */
export function useLanguage(): { language: Locale; choose: (language: Locale) => void } {
  const { i18n } = useTranslation();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (locale: Locale) => api.put('/session/locale', { body: { locale } }),
    onSuccess: (_, locale) =>
      client.setQueryData(sessionQuery.queryKey, (session) =>
        session?.account ? { ...session, account: { ...session.account, locale } } : session,
      ),
  });
  return {
    language: i18n.language === 'ko' ? 'ko' : 'en',
    choose: (language) => {
      localStorage.setItem(STORED, language);
      // The server writes sentences too, in the language that it is asked in.
      void i18n
        .changeLanguage(language)
        .then(() => client.invalidateQueries({ queryKey: [topics.standings] }));
      if (client.getQueryData(sessionQuery.queryKey)?.authenticated) mutate(language);
    },
  };
}
