import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderComponent } from '@/testing/render';
import type { Leaderboard, LeaderboardRow } from '../api/leaderboard';
import { BoardTable, tiedRanks } from './BoardTable';

const row = (rank: number, id: string, value: number | null, change: number | null = 0): LeaderboardRow => ({
  rank,
  value,
  change,
  subject: { id, key: id, name: id.toUpperCase() },
});

const board = (rows: LeaderboardRow[]): Leaderboard => ({
  indicator: 'calls',
  metadata: {
    key: 'calls',
    name: 'Calls',
    kind: 'leading',
    unit: null,
    currency: null,
    decimals: 0,
    lowerIsBetter: false,
  },
  period: 'week',
  from: '2017-05-15',
  to: '2017-05-22',
  at: '2017-05-17',
  level: 'member',
  provisional: true,
  total: 40,
  rows,
  computing: null,
});

describe('a leaderboard', () => {
  it('marks those who share a place', async () => {
    const rows = [row(1, 'ana', 9), row(2, 'ben', 7), row(2, 'cho', 7), row(4, 'dan', 5)];
    renderComponent(<BoardTable board={board(rows)} by="indicator" size={10} mine={[]} caption="Calls" />);

    await screen.findByRole('table', { name: 'Calls' });

    expect(tiedRanks(rows)).toEqual(new Set([2]));
    expect(screen.getAllByTitle('shared place')).toHaveLength(2);
  });

  it('sets my neighbourhood apart from the top and marks me in it', async () => {
    const rows = [row(1, 'ana', 9), row(2, 'ben', 7), row(30, 'p2', 1, -3), row(31, 'eve', null)];
    renderComponent(<BoardTable board={board(rows)} by="indicator" size={2} mine={['p2']} caption="Calls" />);

    const me = (await screen.findByRole('rowheader', { name: /P2/ })).closest('tr');

    expect(screen.getByText('Your neighbourhood')).toBeInTheDocument();
    expect(me).toHaveAttribute('aria-current', 'true');
    expect(within(me as HTMLElement).getByTitle('down 3 places since yesterday')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /EVE/ })).toHaveTextContent('no value');
  });

  it('lets a rep open only the own activities', async () => {
    const rows = [row(1, 'ana', 9), row(2, 'p2', 7)];
    renderComponent(
      <BoardTable board={board(rows)} by="indicator" size={10} mine={['p2']} caption="Calls" />,
    );

    const buttons = await screen.findAllByRole('button', { name: /show the activities behind it/ });

    expect(buttons).toHaveLength(1);
    expect(buttons[0]).toHaveTextContent('7');
  });

  it('opens no activities behind points, which have many causes', async () => {
    renderComponent(
      <BoardTable board={board([row(1, 'p2', 90)])} by="points" size={10} mine={['p2']} caption="Points" />,
    );

    await screen.findByRole('table', { name: 'Points' });

    expect(screen.getByText('90')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
