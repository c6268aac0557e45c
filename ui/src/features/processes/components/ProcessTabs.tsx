import { useTranslation } from 'react-i18next';
import { SectionTabs } from '@/components/SectionTabs';

/** The pages about processes. */
export function ProcessTabs() {
  const { t } = useTranslation('processes');
  return (
    <SectionTabs
      label={t('title')}
      sections={[
        { to: '/processes', label: t('instances') },
        { to: '/processes/definitions', label: t('definitions') },
      ]}
    />
  );
}
