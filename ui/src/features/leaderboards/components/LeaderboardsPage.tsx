import { Badge, Card, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconTrophy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QuestionThis } from '@/components/dispute/QuestionThis';
import { PageHeader } from '@/components/PageHeader';
import { Async, EmptyState, LoadingRows } from '@/components/states';
import { useSession } from '@/lib/session';
import { useNames } from '@/lib/names';
import { useFormat } from '@/lib/use-format';
import { type Leaderboard, leaderboardQuery } from '../api/leaderboard';
import { BoardActions } from './BoardActions';
import { BoardChart } from './BoardChart';
import { BoardFilters } from './BoardFilters';
import { BoardTable } from './BoardTable';
import { Podium } from './Podium';
import { type Board, useBoard, type View, views } from './use-board';

interface BoardViewProps {
  board: Board;
  leaderboard: Leaderboard;
  mine: string[];
  onView: (view: View) => void;
}

function BoardView({ board, leaderboard, mine, onView }: BoardViewProps) {
  const { t } = useTranslation('leaderboards');
  const names = useNames();
  const format = useFormat();
  const { metadata, period, from, to, computing } = leaderboard;
  const caption = t('caption', {
    indicator: names.indicator(metadata),
    period: format.period(period, from, to),
  });
  const own = leaderboard.rows.find(({ subject }) => mine.includes(subject.id));
  return (
    <>
      <Group justify="space-between" mb="md" gap="xs">
        <Group gap="xs">
          <Text fw={600} size="lg">
            {caption}
          </Text>
          {leaderboard.provisional && <Badge color="amber">{t('provisional')}</Badge>}
          {board.moment !== null && (
            <Badge color="lagoon">{t('moment.asOf', { moment: format.instant(board.moment) })}</Badge>
          )}
          {computing !== null && <Badge color="gray">{t('computing')}</Badge>}
        </Group>
        <Group gap="sm">
          <Text size="sm" c="dimmed">
            {t('total', { count: leaderboard.total, context: leaderboard.level })}
          </Text>
          <SegmentedControl
            aria-label={t('view.label')}
            size="xs"
            value={board.view}
            onChange={onView}
            data={views.map((view) => ({ value: view, label: t(`view.${view}`) }))}
          />
        </Group>
      </Group>
      {board.view === 'podium' && <Podium board={leaderboard} />}
      {board.view === 'chart' && <BoardChart board={leaderboard} mine={mine} />}
      <BoardTable board={leaderboard} by={board.by} size={board.size} mine={mine} caption={caption} />
      {own && board.level === 'member' && (
        <Group justify="flex-end" mt="sm">
          <QuestionThis
            about={{
              indicator: board.by === 'points' ? 'points' : metadata.key,
              period,
              at: board.moment ?? board.at,
            }}
            what={t('question', { rank: own.rank, caption })}
          />
        </Group>
      )}
      <span className="visually-hidden" aria-live="polite">
        {own && t('ownRank', { rank: own.rank, name: own.subject.name })}
      </span>
    </>
  );
}

/** Who stands where, for any indicator, period, level and moment; the address holds all of it. */
export default function LeaderboardsPage() {
  const { t } = useTranslation('leaderboards');
  const { account, managedTeams } = useSession();
  const { board, question, change } = useBoard();
  const leaderboard = useQuery(leaderboardQuery(question));
  const mine = board.level === 'member' ? [account?.personId ?? ''] : managedTeams.map(({ id }) => id);
  return (
    <>
      <PageHeader title={t('title')} actions={<BoardActions question={question} />} />
      <Stack gap="md">
        <BoardFilters board={board} change={change} />
        <Card>
          <Async
            query={leaderboard}
            loading={<LoadingRows rows={10} />}
            isEmpty={({ rows }) => rows.length === 0}
            empty={
              <EmptyState
                icon={<IconTrophy size={24} aria-hidden />}
                title={t('empty')}
                hint={t('emptyHint')}
              />
            }
          >
            {(data) => (
              <BoardView board={board} leaderboard={data} mine={mine} onView={(view) => change({ view })} />
            )}
          </Async>
        </Card>
      </Stack>
    </>
  );
}
