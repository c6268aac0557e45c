import { useTranslation } from 'react-i18next';
import { SectionTabs } from '@/components/SectionTabs';

export function GoalTabs() {
  const { t } = useTranslation('goals');
  return (
    <SectionTabs
      label={t('title')}
      sections={[
        { to: '/goals', label: t('title') },
        { to: '/goals/bulk', label: t('bulk.title') },
        { to: '/goals/templates', label: t('templates.title') },
      ]}
    />
  );
}
