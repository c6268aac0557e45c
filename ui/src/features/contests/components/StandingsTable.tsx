import { Table } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGift } from '@tabler/icons-react';
import { Fragment, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberValue } from '@/components/NumberValue';
import { SubjectLink } from '@/components/SubjectLink';
import ranking from '@/components/ranking.module.css';
import type { Contest, StandingRow, Standings } from '@/lib/reference/contests';
import { useFormat } from '@/lib/use-format';
import { climbed, gapAt, shareOf, sharedRanks } from './standings';
import classes from './StandingsTable.module.css';
import { useReorder } from './use-reorder';

function Move({ places }: { places: number | undefined }) {
  const { t } = useTranslation('contests');
  if (places === undefined) return null;
  const up = places > 0;
  const text = t(up ? 'standings.up' : 'standings.down', { count: Math.abs(places) });
  return (
    <span className={classes.move} data-direction={up ? 'up' : 'down'} title={text}>
      {up ? <IconArrowUp size={13} aria-hidden /> : <IconArrowDown size={13} aria-hidden />}
      <span aria-hidden>{Math.abs(places)}</span>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}

interface RowProps {
  row: StandingRow;
  contest: Contest;
  best: number;
  shared: boolean;
  mine: boolean;
  move: number | undefined;
  onScore: (row: StandingRow) => void;
}

function Row({ row, contest, best, shared, mine, move, onScore }: RowProps) {
  const { t } = useTranslation('contests');
  const format = useFormat();
  const { subject, rank, score, qualified, reachedAt, prize } = row;
  const { level, win } = contest;
  const share = shareOf(score, win.target, best);
  const value = <NumberValue value={score} of={{ decimals: 2 }} />;
  return (
    <Table.Tr
      className={ranking.row}
      data-row={subject.id}
      data-mine={mine || undefined}
      aria-current={mine || undefined}
    >
      <Table.Td className={ranking.rank}>
        <span data-place={rank <= 3 && score > 0 ? rank : undefined}>{rank}</span>
        {shared && (
          <span className={ranking.tie} title={t('standings.shared')}>
            <span aria-hidden>=</span>
            <span className="visually-hidden">{t('standings.shared')}</span>
          </span>
        )}
        <Move places={move} />
      </Table.Td>
      <Table.Th scope="row" className={ranking.name}>
        <SubjectLink subject={{ level, id: subject.id, name: subject.name }} />{' '}
        {mine && <span className={ranking.you}>{t('standings.you', { context: level })}</span>}
        {prize !== null && (
          <span className={classes.prize}>
            <IconGift size={14} aria-hidden />
            <span className="visually-hidden">{t('standings.prize')}: </span>
            {prize}
          </span>
        )}
      </Table.Th>
      <Table.Td className={classes.bar}>
        <span className={classes.track} aria-hidden>
          <span
            style={{ width: `${share * 100}%` }}
            data-reached={(win.target !== null && qualified) || undefined}
          />
        </span>
        {win.target !== null && (
          <span className={classes.target}>
            {reachedAt !== null
              ? t('standings.reachedAt', { at: format.instant(reachedAt) })
              : qualified
                ? t('standings.reached')
                : t('standings.toGo', { left: format.value(win.target - score, { decimals: 2 }) })}
          </span>
        )}
      </Table.Td>
      <Table.Td className={ranking.value}>
        <button
          type="button"
          className={classes.score}
          title={t('entries.show')}
          onClick={() => onScore(row)}
        >
          {value}
          <span className="visually-hidden">, {t('entries.show')}</span>
        </button>
      </Table.Td>
    </Table.Tr>
  );
}

interface StandingsTableProps {
  contest: Contest;
  standings: Standings;
  top: number;
  mine: string[];
  /** Shows the entries behind a row's score. */
  onScore: (row: StandingRow) => void;
}

/** Who stands where, gliding to new places as they change; the tied keep theirs. */
export function StandingsTable({ contest, standings, top, mine, onScore }: StandingsTableProps) {
  const { t } = useTranslation('contests');
  const { rows, total } = standings;
  const body = useRef<HTMLTableSectionElement>(null);
  const ranks = useMemo(() => new Map(rows.map(({ subject, rank }) => [subject.id, rank])), [rows]);
  useReorder(body, ranks);
  const [look, setLook] = useState({ rows, moves: new Map<string, number>() });
  if (look.rows !== rows) {
    const moves = climbed(look.rows, rows);
    setLook({ rows, moves: moves.size > 0 ? moves : look.moves });
  }
  const shared = sharedRanks(rows);
  const gap = gapAt(rows, top, total);
  const best = Math.max(0, ...rows.map(({ score }) => score));
  return (
    <Table className={`${ranking.table} ${classes.wide}`} verticalSpacing={8}>
      <Table.Caption className="visually-hidden">
        {t('standings.caption', { name: contest.name })}
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('standings.rank')}</Table.Th>
          <Table.Th>{t('standings.name')}</Table.Th>
          <Table.Td className={classes.bar} aria-hidden />
          <Table.Th className={ranking.value}>{t('standings.score')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={body}>
        {rows.map((row, index) => (
          <Fragment key={row.subject.id}>
            {index === gap && (
              <Table.Tr>
                <Table.Td colSpan={4} className={ranking.gap}>
                  {t('standings.around')}
                </Table.Td>
              </Table.Tr>
            )}
            <Row
              row={row}
              contest={contest}
              best={best}
              shared={shared.has(row.rank)}
              mine={mine.includes(row.subject.id)}
              move={look.moves.get(row.subject.id)}
              onScore={onScore}
            />
          </Fragment>
        ))}
      </Table.Tbody>
    </Table>
  );
}
