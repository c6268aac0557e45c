import { useTranslation } from 'react-i18next';
import { SectionTabs } from '@/components/SectionTabs';
import { useSession } from '@/lib/session';
import { sectionsFor } from './sections';

export function SettingsTabs() {
  const { t } = useTranslation('settings');
  const sections = sectionsFor(useSession());
  return (
    <SectionTabs
      label={t('title')}
      sections={sections.map(({ path, label }) => ({ to: path, label: t(label) }))}
    />
  );
}
