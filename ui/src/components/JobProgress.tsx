import { Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isOpen, type Job } from '@/lib/reference/jobs';
import { useFormat } from '@/lib/use-format';

interface JobProgressProps {
  job: Pick<Job, 'status' | 'processed' | 'total'>;
  label: string;
  size?: 'sm' | 'lg';
}

/** How far a job has come; without a known total it only shows that it moves. */
export function JobProgress({ job, label, size = 'sm' }: JobProgressProps) {
  const { t } = useTranslation('components');
  const format = useFormat();
  const known = job.total !== null && job.total > 0;
  const share = known ? Math.min(1, job.processed / (job.total ?? 1)) : job.status === 'done' ? 1 : 0;
  const open = isOpen(job);
  return (
    <Stack gap={4} miw={0}>
      <Progress.Root size={size === 'lg' ? 12 : 6}>
        <Progress.Section
          value={known || !open ? share * 100 : 100}
          animated={open}
          striped={open}
          color={job.status === 'failed' ? 'rose' : job.status === 'cancelled' ? 'gray' : 'lagoon'}
          aria-label={label}
          aria-valuetext={known ? format.percent(share) : t(`job.${job.status}`)}
        />
      </Progress.Root>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="xs" c="dimmed">
          {known
            ? t('job.of', { processed: format.number(job.processed), total: format.number(job.total ?? 0) })
            : t('job.so_far', { processed: format.number(job.processed) })}
        </Text>
        <Text size="xs" c="dimmed" fw={600}>
          {known && open ? format.percent(share) : t(`job.${job.status}`)}
        </Text>
      </Group>
    </Stack>
  );
}
