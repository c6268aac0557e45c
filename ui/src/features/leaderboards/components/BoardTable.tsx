import { Table } from '@mantine/core';
import { useNames } from '@/lib/names';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { DrillNumber } from '@/components/drill';
import { NumberValue } from '@/components/NumberValue';
import { RankChange } from '@/components/RankChange';
import { SubjectLink } from '@/components/SubjectLink';
import ranking from '@/components/ranking.module.css';
import type { Leaderboard, LeaderboardQuestion, LeaderboardRow } from '../api/leaderboard';
import classes from './BoardTable.module.css';

interface BoardTableProps {
  board: Leaderboard;
  by: LeaderboardQuestion['by'];
  size: number;
  mine: string[];
  caption: string;
}

/** Whether a rank is shared with another row on show. */
export function tiedRanks(rows: LeaderboardRow[]): Set<number> {
  const seen = new Set<number>();
  const tied = new Set<number>();
  for (const { rank } of rows) (seen.has(rank) ? tied : seen).add(rank);
  return tied;
}

function Row({
  row,
  board,
  by,
  tied,
  mine,
}: {
  row: LeaderboardRow;
  board: Leaderboard;
  by: LeaderboardQuestion['by'];
  tied: boolean;
  mine: boolean;
}) {
  const { t } = useTranslation('leaderboards');
  const names = useNames();
  const { level, metadata, from, to, rows } = board;
  const subject = { level, id: row.subject.id, name: row.subject.name };
  const best = Math.max(...rows.map(({ value }) => Math.abs(value ?? 0)), 0);
  const share = best === 0 ? 0 : Math.abs(row.value ?? 0) / best;
  return (
    <Table.Tr className={ranking.row} data-mine={mine || undefined} aria-current={mine || undefined}>
      <Table.Td className={ranking.rank}>
        <span data-place={row.value !== null && row.rank <= 3 ? row.rank : undefined}>{row.rank}</span>
        {tied && (
          <span className={ranking.tie} title={t('tied')}>
            <span aria-hidden>=</span>
            <span className="visually-hidden">{t('tied')}</span>
          </span>
        )}
      </Table.Td>
      <Table.Td className={classes.change}>
        <RankChange change={row.change} />
      </Table.Td>
      <Table.Th scope="row" className={ranking.name}>
        <SubjectLink subject={subject} />{' '}
        {mine && <span className={ranking.you}>{t('you', { context: level })}</span>}
      </Table.Th>
      <Table.Td className={classes.bar} aria-hidden>
        <span style={{ width: `${share * 100}%` }} />
      </Table.Td>
      <Table.Td className={ranking.value}>
        {by === 'points' ? (
          <NumberValue value={row.value} of={metadata} />
        ) : (
          <DrillNumber
            target={{
              title: `${subject.name} · ${names.indicator(metadata)}`,
              subject,
              indicator: metadata.key,
              from,
              to,
            }}
          >
            <NumberValue value={row.value} of={metadata} />
          </DrillNumber>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** The ranking itself; where the top ends and one's own neighbourhood begins, the gap is shown. */
export function BoardTable({ board, by, size, mine, caption }: BoardTableProps) {
  const { t } = useTranslation('leaderboards');
  const names = useNames();
  const tied = tiedRanks(board.rows);
  return (
    <Table className={ranking.table} verticalSpacing={7}>
      <Table.Caption className="visually-hidden">{caption}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('column.rank')}</Table.Th>
          <Table.Th className={classes.change}>{t('column.change')}</Table.Th>
          <Table.Th>{t('column.name')}</Table.Th>
          <Table.Td className={classes.bar} aria-hidden />
          <Table.Th className={ranking.value}>{names.indicator(board.metadata)}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {board.rows.map((row, index) => (
          <Fragment key={row.subject.id}>
            {index === size && index < board.rows.length && (
              <Table.Tr>
                <Table.Td colSpan={5} className={ranking.gap}>
                  {t('neighbours')}
                </Table.Td>
              </Table.Tr>
            )}
            <Row
              row={row}
              board={board}
              by={by}
              tied={tied.has(row.rank)}
              mine={mine.includes(row.subject.id)}
            />
          </Fragment>
        ))}
      </Table.Tbody>
    </Table>
  );
}
