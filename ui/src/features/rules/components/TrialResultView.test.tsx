import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderComponent } from '@/testing/render';
import type { TrialResult } from '../api/trial';
import { TrialResultView } from './TrialResultView';

const person = (id: string, name: string) => ({ id, key: id, name });
const ana = person('p1', 'Ana Ruiz');
const ben = person('p2', 'Ben Cole');

const result: TrialResult = {
  from: '2026-01-01',
  to: '2026-04-01',
  before: {
    points: 60,
    effects: { points: 6, badge: 1 },
    rows: [
      { subject: ben, points: 40, badges: ['hero'], rank: 1 },
      { subject: ana, points: 20, badges: [], rank: 2 },
    ],
  },
  after: {
    points: 75,
    effects: { points: 7, badge: 1 },
    rows: [
      { subject: ana, points: 50, badges: ['hero'], rank: 1 },
      { subject: ben, points: 25, badges: [], rank: 2 },
    ],
  },
  difference: [
    { subject: ana, points: 30, badges: { gained: ['hero'], lost: [] }, rank: -1 },
    { subject: ben, points: -15, badges: { gained: [], lost: ['hero'] }, rank: 1 },
  ],
};

const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('link').textContent);

describe('the result of a trial run', () => {
  it('says all in all what the draft would change', async () => {
    renderComponent(<TrialResultView result={result} />, 'sales_ops');

    const summary = await screen.findByRole('region', { name: 'All in all' });

    expect(within(summary).getByText('Points').closest('div')).toHaveTextContent(/60.*becomes.*75.*\+15/);
    expect(within(summary).getByText('Badges').closest('div')).toHaveTextContent('no change');
  });

  it('says who gains and who loses, the greatest gain first', async () => {
    renderComponent(<TrialResultView result={result} />, 'sales_ops');

    const who = await screen.findByRole('region', { name: 'Who gains, who loses' });
    const [, first, second] = within(who).getAllByRole('row');

    expect(first).toHaveTextContent(/Ana Ruiz.*\+30.*20 → 50.*\+ hero.*2.*becomes.*1/);
    expect(second).toHaveTextContent(/Ben Cole.*[-−]15.*40 → 25.*− hero.*1.*becomes.*2/);
  });

  it('sorts by name', async () => {
    renderComponent(<TrialResultView result={result} />, 'sales_ops');
    const heading = await screen.findByRole('button', { name: /^Name|^Person|^Who/ });
    expect(names()).toEqual(['Ana Ruiz', 'Ben Cole']);

    await userEvent.click(heading);
    await userEvent.click(heading);

    expect(names()).toEqual(['Ben Cole', 'Ana Ruiz']);
  });

  it('says so where it would change nothing', async () => {
    renderComponent(<TrialResultView result={{ ...result, difference: [] }} />, 'sales_ops');

    expect(await screen.findByText('It changes nothing for anyone')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
