import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InstanceStatus } from '../api/instances';

const colors: Record<InstanceStatus, string> = {
  error: 'rose',
  active: 'lagoon',
  completed: 'moss',
  aborted: 'gray',
};

/** How an instance stands, in word and colour. */
export function InstanceStatusBadge({ status }: { status: InstanceStatus }) {
  const { t } = useTranslation('processes');
  return <Badge color={colors[status]}>{t(`status.${status}`)}</Badge>;
}
