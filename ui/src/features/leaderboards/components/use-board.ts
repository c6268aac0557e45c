import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Day, dayIn, isPeriod, type Period, wallClockIn } from '@/lib/days';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { type Level, levels } from '@/lib/reference/standing';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import type { LeaderboardQuestion } from '../api/leaderboard';

export const views = ['table', 'podium', 'chart'] as const;
export type View = (typeof views)[number];

export const tenures = ['', '0-90', '91-365', '366-'] as const;

/** Everything that the page's address says about the board on show. */
export interface Board {
  indicator: string;
  by: LeaderboardQuestion['by'];
  period: Period;
  at: Day;
  /** The instant as of which the board is shown; null is now (or the end of a past period). */
  moment: string | null;
  level: Level;
  depth: number | null;
  team: string | null;
  role: string | null;
  tenure: string;
  size: number;
  view: View;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SIZES = [10, 25, 50, 100];
export const sizes = SIZES;

const isLevel = (text: string | null): text is Level => levels.some((level) => level === text);
const isView = (text: string | null): text is View => views.some((view) => view === text);

function momentOf(text: string | null): string | null {
  return text !== null && !Number.isNaN(Date.parse(text)) ? text : null;
}

export function readBoard(search: URLSearchParams, fallbackIndicator: string, timeZone: string): Board {
  const moment = momentOf(search.get('moment'));
  const at = search.get('at') ?? '';
  const today = dayIn(timeZone);
  const period = search.get('period');
  const level = search.get('level');
  const view = search.get('view');
  const size = Number(search.get('size'));
  const depth = Number(search.get('depth'));
  return {
    indicator: search.get('indicator') ?? fallbackIndicator,
    by: search.get('by') === 'points' ? 'points' : 'indicator',
    period: isPeriod(period) ? period : 'month',
    at: moment !== null ? wallClockIn(timeZone, new Date(moment)).slice(0, 10) : DAY.test(at) ? at : today,
    moment,
    level: isLevel(level) ? level : 'member',
    depth: depth > 0 ? depth : null,
    team: search.get('team'),
    role: search.get('role'),
    tenure: search.get('tenure') ?? '',
    size: SIZES.includes(size) ? size : 25,
    view: isView(view) ? view : 'table',
  };
}

export function questionOf(board: Board, around: string | null): LeaderboardQuestion {
  const { indicator, by, period, at, moment, level, depth, team, role, tenure, size } = board;
  const [from, to] = tenure.split('-');
  const members = level === 'member';
  return {
    indicator: by === 'points' ? null : indicator,
    by,
    period,
    at: moment ?? at,
    level,
    depth: level === 'team' ? depth : null,
    team: level === 'company' ? null : team,
    role: members ? role : null,
    minTenureDays: members && from ? Number(from) : null,
    maxTenureDays: members && to ? Number(to) : null,
    size,
    around,
  };
}

type Change = Partial<Record<keyof Board, string | number | null>>;

/** The board that the address asks for, and a way to ask for another; an empty value goes back to the usual one. */
export function useBoard(): {
  board: Board;
  question: LeaderboardQuestion;
  change: (change: Change) => void;
} {
  const [search, setSearch] = useSearchParams();
  const { timeZone } = useFormat();
  const { account, managedTeams } = useSession();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const usual = indicators.find(({ key }) => key === 'revenue')?.key ?? indicators[0]?.key ?? '';

  const board = useMemo(() => readBoard(search, usual, timeZone), [search, usual, timeZone]);
  const around = board.level === 'member' ? (account?.personId ?? null) : (managedTeams[0]?.id ?? null);
  const question = useMemo(() => questionOf(board, around), [board, around]);
  const change = useCallback(
    (changes: Change) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null || value === '') after.delete(name);
            else after.set(name, String(value));
          }
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  return { board, question, change };
}
