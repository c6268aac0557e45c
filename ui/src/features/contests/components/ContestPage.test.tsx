import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render';

describe('a contest', () => {
  it('shows its standings with mine marked, what there is to win, and its rule in another language', async () => {
    renderApp('/contests/c1');

    expect(await screen.findByRole('heading', { level: 1, name: 'Demo dash' })).toBeInTheDocument();
    const table = await screen.findByRole('table', { name: 'Standings of Demo dash' });
    const mine = within(table)
      .getByRole('rowheader', { name: /Lee Seoyeon You/ })
      .closest('tr');
    expect(mine).toHaveAttribute('aria-current', 'true');
    expect(screen.getByText('1st place')).toBeInTheDocument();
    expect(screen.getByText(/then add 5 to the score/)).toBeInTheDocument();

    await userEvent.click(within(screen.getByRole('radiogroup', { name: 'Shown as' })).getByText('한국어'));

    expect(screen.getByText(/콘테스트 점수에 5점을 더한다/)).toBeInTheDocument();
  });

  it('shows what a score is made of', async () => {
    renderApp('/contests/c1');

    const [first] = await screen.findAllByRole('button', { name: /show how this score came about/ });
    await userEvent.click(first as HTMLElement);

    const entries = await screen.findByRole('dialog');
    expect(await within(entries).findByText('Demos')).toBeInTheDocument();
    expect(within(entries).getByText('+5')).toBeInTheDocument();
  });

  it('is final with prizes to hand over', async () => {
    renderApp('/contests/c2', 'administrator');

    const result = await screen.findByRole('table', { name: 'Result' });

    expect(within(result).getAllByText(/Handed over/).length).toBeGreaterThan(0);
    expect(within(result).getAllByRole('button', { name: /as handed over/ }).length).toBeGreaterThan(0);
  });
});
