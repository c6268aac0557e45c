import { useTranslation } from 'react-i18next';
import { SectionTabs } from '@/components/SectionTabs';

export function PeopleTabs() {
  const { t } = useTranslation('people');
  return (
    <SectionTabs
      label={t('title')}
      sections={[
        { to: '/people', label: t('title') },
        { to: '/people/teams', label: t('teams.title') },
      ]}
    />
  );
}
