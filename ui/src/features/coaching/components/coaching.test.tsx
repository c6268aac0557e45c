import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderApp } from '@/testing/render';
import { type Coverage, longestFirst } from '../api/cycles';
import { newCycle } from './cycle-values';

const covered = (name: string, daysSince: number | null): Coverage => ({
  member: { id: name, key: name, name },
  manager: null,
  lastSession: null,
  daysSince,
  open: false,
});

it('puts who was never coached first, then who waits longest', () => {
  const rows = longestFirst([covered('a', 3), covered('b', 20), covered('c', null)]);

  expect(rows.map(({ member }) => member.name)).toEqual(['c', 'b', 'a']);
});

it('leaves out of a new cycle what was left empty, and who is not meant', () => {
  const values = { who: 'team', member: 'p1', team: 't1', template: 'weekly', topic: ' ' } as const;

  expect(newCycle({ ...values, every: 'once', startsOn: null })).toEqual({ team: 't1', template: 'weekly' });
  expect(newCycle({ ...values, who: 'member', every: 'month', startsOn: '2026-12-01' })).toEqual({
    member: 'p1',
    template: 'weekly',
    every: 'month',
    startsOn: '2026-12-01',
  });
});

it('lists the cycles and asks for what a new one needs', async () => {
  renderApp('/coaching', 'manager');

  expect(await screen.findByRole('link', { name: 'Lee Seoyeon: Weekly one-to-one' })).toHaveAttribute(
    'href',
    '/coaching/k1',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Start coaching' }));
  const dialog = await screen.findByRole('dialog', { name: 'Start coaching' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Start' }));

  expect(await within(dialog).findByText('Choose a member.')).toBeVisible();
  expect(within(dialog).getByText('Choose a template.')).toBeVisible();
});

it('shows what the indicator did after a session, and what that led to', async () => {
  renderApp('/coaching/k1', 'manager');

  expect(await screen.findByText('The numbers say that it helped: the cycle closes.')).toBeVisible();
  expect(await screen.findByText('Demos before and after')).toBeVisible();
  expect(screen.getByText('Watch the workload.')).toBeVisible();
});
