import { useTranslation } from 'react-i18next';
import { SectionTabs } from '@/components/SectionTabs';
import { can, useSession } from '@/lib/session';

/** One's own cabinet, and for those who write the rules what there is to earn. */
export function BadgesTabs() {
  const { t } = useTranslation('badges');
  if (!can(useSession(), 'rules:write')) return null;
  return (
    <SectionTabs
      label={t('title')}
      sections={[
        { to: '/badges', label: t('tabs.cabinet') },
        { to: '/badges/manage', label: t('tabs.manage') },
        { to: '/badges/levels', label: t('tabs.levels') },
      ]}
    />
  );
}
