import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '@/components/notify';
import { useNotifyProblem } from '@/components/problem-text';
import { type Instance, useRetry } from '../api/instances';

/** Tries again what an instance failed at. */
export function RetryButton({ instance }: { instance: Pick<Instance, 'instance' | 'title'> }) {
  const { t } = useTranslation('processes');
  const retry = useRetry(instance.instance);
  const notifyProblem = useNotifyProblem();
  return (
    <Button
      size="sm"
      leftSection={<IconRefresh size={16} aria-hidden />}
      loading={retry.isPending}
      aria-label={t('retry.of', { title: instance.title })}
      onClick={() =>
        retry.mutate(undefined, {
          onError: notifyProblem,
          onSuccess: ({ status }) =>
            notifyDone(t(status === 'error' ? 'retry.again' : 'retry.done', { title: instance.title })),
        })
      }
    >
      {t('retry.action')}
    </Button>
  );
}
