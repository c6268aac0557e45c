import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { JobProgress } from '@/components/JobProgress';
import { topics } from '@/lib/query-keys';
import { useNames } from '@/lib/names';
import type { Indicator } from '@/lib/reference/indicators';
import { isOpen, useJob } from '@/lib/reference/jobs';

function Computing({ name, computing }: { name: string; computing: NonNullable<Indicator['computing']> }) {
  const { t } = useTranslation('indicators');
  const client = useQueryClient();
  const { data: job } = useJob(computing.jobId);
  const ended = job !== undefined && !isOpen(job);
  useEffect(() => {
    if (ended) void client.invalidateQueries({ queryKey: [topics.config, 'indicators'] });
  }, [ended, client]);
  return (
    <JobProgress
      label={t('computing', { name })}
      job={job ?? { status: 'running', processed: computing.processed, total: computing.total }}
    />
  );
}

/** Whether an indicator's numbers are whole, or how far they are computed over history. */
export function ComputingState({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const names = useNames();
  if (indicator.computing === null)
    return (
      <Text size="sm" c="dimmed">
        {t('upToDate')}
      </Text>
    );
  return <Computing name={names.indicator(indicator)} computing={indicator.computing} />;
}
