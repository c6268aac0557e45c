import { useTranslation } from 'react-i18next';
import { SectionTabs } from '@/components/SectionTabs';
import { useSession } from '@/lib/session';
import { mayPlan } from './rights';

/** The pages about onboarding, for whoever writes plans. */
export function OnboardingTabs() {
  const { t } = useTranslation('onboarding');
  if (!mayPlan(useSession())) return null;
  return (
    <SectionTabs
      label={t('title')}
      sections={[
        { to: '/onboarding', label: t('board.title') },
        { to: '/onboarding/plans', label: t('plans.title') },
      ]}
    />
  );
}
