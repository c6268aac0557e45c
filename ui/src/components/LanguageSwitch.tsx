import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages, useLanguage } from '@/lib/language';

export function LanguageSwitch() {
  const { t } = useTranslation('components');
  const { language, choose } = useLanguage();
  return (
    <SegmentedControl
      aria-label={t('language')}
      size="xs"
      value={language}
      onChange={(value) => choose(value === 'ko' ? 'ko' : 'en')}
      data={languages}
    />
  );
}
