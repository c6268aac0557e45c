import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Locale } from './format';
import { api } from './api';
import { topics } from './query-keys';
import { type Session, sessionQuery } from './session';

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

/** The language of a tag such as `ko-KR`, if it is spoken here. */
export function spoken(tag: string): Locale | null {
  const [language] = tag.toLowerCase().split('-');
  return language === 'en' || language === 'ko' ? language : null;
}

/** The first of the browser's languages that is spoken here. */
export function browserLanguage(): Locale | null {
  return navigator.languages.map(spoken).find((language) => language !== null) ?? null;
}

/** The language last chosen on this device, else the browser's. */
export function initialLanguage(): Locale {
  return chosenLanguage() ?? browserLanguage() ?? 'en';
}

/** What to speak with someone: as they chose, on this device or elsewhere; else as their browser or organization does. */
export function languageFor({ account, organization }: Session): Locale {
  return (
    chosenLanguage() ??
    account?.locale ??
    browserLanguage() ??
    (organization && spoken(organization.locale)) ??
    'en'
  );
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
