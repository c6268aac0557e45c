import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CycleStatus } from '@/lib/reference/coaching';

const colors: Partial<Record<CycleStatus, string>> = {
  preparing: 'amber',
  with_member: 'amber',
  deciding: 'amber',
  closed: 'moss',
  cancelled: 'gray',
};

/** Which step a coaching cycle is at. */
export function CycleBadge({ status }: { status: CycleStatus }) {
  const { t } = useTranslation('cycle');
  return (
    <Badge variant="light" color={colors[status]} flex="none">
      {t(`status.${status}`)}
    </Badge>
  );
}
