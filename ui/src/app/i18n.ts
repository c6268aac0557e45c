import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { initialLanguage } from '@/lib/language';

type Texts = Record<string, unknown>;

/** Every `locales/<language>.json` below app, components and features; its folder's name is the namespace. */
const files = import.meta.glob<Texts>('../**/locales/*.json', { eager: true, import: 'default' });

export function collectTexts(): Record<string, Record<string, Texts>> {
  const resources: Record<string, Record<string, Texts>> = {};
  for (const [path, texts] of Object.entries(files)) {
    const [, namespace, language] = /(?:^|\/)([^/]+)\/locales\/(\w+)\.json$/.exec(path) ?? [];
    if (language === undefined) continue;
    // Files next to this one are found as `./locales/…`, without their folder's name.
    const name = namespace === undefined || namespace === '.' ? 'app' : namespace;
    (resources[language] ??= {})[name] = texts;
  }
  return resources;
}

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  resources: collectTexts() as Record<string, Record<string, Record<string, string>>>,
  lng: initialLanguage(),
  fallbackLng: 'en',
  defaultNS: 'app',
  interpolation: { escapeValue: false },
  returnNull: false,
});

i18n.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});
document.documentElement.lang = i18n.language;
