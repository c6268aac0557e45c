import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OnboardingStatus } from '@/lib/reference/onboarding';

const colors: Record<OnboardingStatus, string> = {
  scheduled: 'gray',
  active: 'lagoon',
  paused: 'amber',
  completed: 'moss',
  cancelled: 'rose',
};

/** How somebody's onboarding stands, in word and colour; behind plan says so too. */
export function OnboardingStatusBadge({
  status,
  behind = false,
}: {
  status: OnboardingStatus;
  behind?: boolean;
}) {
  const { t } = useTranslation('onboarding');
  return (
    <>
      <Badge color={colors[status]}>{t(`status.${status}`)}</Badge>
      {behind && <Badge color="rose">{t('behind')}</Badge>}
    </>
  );
}
