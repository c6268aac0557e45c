import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DisputeStatus } from '@/lib/reference/disputes';

const colors: Record<DisputeStatus, string> = {
  with_manager: 'amber',
  with_sales_ops: 'amber',
  upheld: 'moss',
  refused: 'rose',
  withdrawn: 'gray',
};

/** Where a dispute stands. */
export function DisputeBadge({ status }: { status: DisputeStatus }) {
  const { t } = useTranslation('disputes');
  return (
    <Badge color={colors[status]} variant="light">
      {t(`status.${status}`)}
    </Badge>
  );
}
