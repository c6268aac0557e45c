import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconDownload, IconLink } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNotifyProblem } from '@/components/problem-text';
import { download, toCsv } from '@/lib/csv';
import { useNames } from '@/lib/names';
import { askLeaderboard, type LeaderboardQuestion } from '../api/leaderboard';

const EVERYONE = 100_000;

/** Passing the board on: as a link that shows the same, or whole as a file. */
export function BoardActions({ question }: { question: LeaderboardQuestion }) {
  const { t } = useTranslation('leaderboards');
  const names = useNames();
  const notifyProblem = useNotifyProblem();
  const save = useMutation({
    mutationFn: () => askLeaderboard({ ...question, size: EVERYONE, around: null }),
    onSuccess: ({ rows, metadata, from, level }) => {
      const head = [
        t('column.rank'),
        t('column.key'),
        t('column.name'),
        names.indicator(metadata),
        t('column.change'),
      ];
      const body = rows.map(({ rank, subject, value, change }) => [
        rank,
        subject.key,
        subject.name,
        value,
        change,
      ]);
      download(`${metadata.key}-${level}-${from}.csv`, toCsv([head, ...body]));
    },
    onError: notifyProblem,
  });
  return (
    <>
      <CopyButton value={window.location.href}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            leftSection={copied ? <IconCheck size={17} aria-hidden /> : <IconLink size={17} aria-hidden />}
            onClick={copy}
          >
            <span aria-live="polite">{copied ? t('share.copied') : t('share.link')}</span>
          </Button>
        )}
      </CopyButton>
      <Button
        variant="default"
        leftSection={<IconDownload size={17} aria-hidden />}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        {t('share.csv')}
      </Button>
    </>
  );
}
