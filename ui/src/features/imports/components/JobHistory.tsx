import { Anchor, Card, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { JobProgress } from '@/components/JobProgress';
import { Pager } from '@/components/Pager';
import { Async, EmptyState } from '@/components/states';
import { isOpen, type Job } from '@/lib/reference/jobs';
import { useFormat } from '@/lib/use-format';
import { jobsQuery } from '../api/jobs';
import { JobStatusBadge } from './JobStatusBadge';

function Entry({ job }: { job: Job }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const counts = (['accepted', 'corrected', 'duplicates', 'skipped', 'rejected'] as const)
    .filter((count) => job[count] > 0)
    .map((count) => t(`countShort.${count}`, { count: job[count], shown: format.number(job[count]) }));
  return (
    <Card padding="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Stack gap={2} miw={0} flex={1}>
          <Anchor component={Link} to={`/imports/${job.id}`} fw={600} inherit>
            {job.title || job.kind}
          </Anchor>
          <Text size="sm" c="dimmed">
            {[format.instant(job.createdAt), ...counts].join(' · ')}
          </Text>
          {isOpen(job) && <JobProgress job={job} label={job.title} />}
        </Stack>
        <JobStatusBadge status={job.status} />
      </Group>
    </Card>
  );
}

/** What was imported and computed before. */
export function JobHistory() {
  const { t } = useTranslation('imports');
  const [page, setPage] = useState(0);
  const jobs = useQuery(jobsQuery(page));
  return (
    <Async
      query={jobs}
      isEmpty={(list) => list.items.length === 0}
      empty={<EmptyState title={t('history.empty')} />}
    >
      {(list) => (
        <>
          <Stack gap="xs">
            {list.items.map((job) => (
              <Entry key={job.id} job={job} />
            ))}
          </Stack>
          <Pager of={list} onChange={setPage} />
        </>
      )}
    </Async>
  );
}
