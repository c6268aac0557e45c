import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CycleStatus } from '../api/cycles';

const colors: Partial<Record<CycleStatus, string>> = {
  preparing: 'amber',
  with_member: 'amber',
  closed: 'moss',
  cancelled: 'gray',
};

/** Which step a coaching cycle is at. */
export function CycleBadge({ status }: { status: CycleStatus }) {
  const { t } = useTranslation('coaching');
  return (
    <Badge variant="light" color={colors[status]}>
      {t(`status.${status}`)}
    </Badge>
  );
}
