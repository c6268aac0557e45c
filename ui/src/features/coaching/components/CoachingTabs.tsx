import { useTranslation } from 'react-i18next';
import { SectionTabs } from '@/components/SectionTabs';
import { can, useSession } from '@/lib/session';

export function CoachingTabs() {
  const { t } = useTranslation('coaching');
  const writes = can(useSession(), 'coaching:write');
  return (
    <SectionTabs
      label={t('title')}
      sections={[
        { to: '/coaching', label: t('sessions') },
        ...(writes ? [{ to: '/coaching/templates', label: t('templates.title') }] : []),
      ]}
    />
  );
}
