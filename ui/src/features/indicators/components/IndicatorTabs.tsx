import { useTranslation } from 'react-i18next';
import { SectionTabs } from '@/components/SectionTabs';

export function IndicatorTabs() {
  const { t } = useTranslation('indicators');
  return (
    <SectionTabs
      label={t('title')}
      sections={[
        { to: '/indicators', label: t('title') },
        { to: '/indicators/types', label: t('types.title') },
      ]}
    />
  );
}
