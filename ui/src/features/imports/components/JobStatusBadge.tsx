import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { JobStatus } from '@/lib/reference/jobs';

const colors: Record<JobStatus, string> = {
  queued: 'gray',
  running: 'lagoon',
  done: 'moss',
  failed: 'rose',
  cancelled: 'gray',
};

export function JobStatusBadge({ status }: { status: JobStatus }) {
  const { t } = useTranslation('components');
  return <Badge color={colors[status]}>{t(`job.${status}`)}</Badge>;
}
