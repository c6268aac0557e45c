import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Values } from '@/lib/reference/tasks';
import { resetCoaching } from '@/testing/mock/coaching-handlers';
import { server } from '@/testing/mock/server';
import { resetTasks } from '@/testing/mock/task-handlers';
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

/** Keeps what a task is completed with. */
function outcomeOf(task: string): { sent: Values | null } {
  const kept: { sent: Values | null } = { sent: null };
  server.use(
    http.post<never, Values>(`/api/v1/tasks/${task}/complete`, async ({ request }) => {
      kept.sent = await request.json();
      return HttpResponse.json({});
    }),
  );
  return kept;
}

beforeEach(() => {
  resetCoaching();
  resetTasks();
});

it('puts who was never coached first, then who waits longest', () => {
  const rows = longestFirst([covered('a', 3), covered('b', 20), covered('c', null)]);

  expect(rows.map(({ member }) => member.name)).toEqual(['c', 'b', 'a']);
});

it('leaves out of a new cycle what was left empty, and who is not meant', () => {
  const values = {
    who: 'team',
    member: 'p1',
    team: 't1',
    template: 'weekly',
    topic: ' ',
    days: 10,
    startsOn: null,
  } as const;

  expect(newCycle({ ...values, every: 'once' })).toEqual({ team: 't1', template: 'weekly' });
  expect(newCycle({ ...values, who: 'member', every: 'days', startsOn: '2026-12-01' })).toEqual({
    member: 'p1',
    template: 'weekly',
    every: '10',
    startsOn: '2026-12-01',
  });
});

describe('the workspace', () => {
  it('shows a manager the calendar, who waits, and the cycles, and starts one with who waits', async () => {
    renderApp('/coaching', 'manager');

    const calendar = await screen.findByRole('region', { name: 'Calendar' });
    expect(await within(calendar).findByRole('link', { name: /Jung Dohyun.*planned/ })).toHaveAttribute(
      'href',
      '/coaching/k2',
    );
    const cycles = screen.getByRole('list', { name: 'Cycles' });
    expect(
      await within(cycles).findByRole('link', { name: 'Lee Seoyeon: Weekly one-to-one' }),
    ).toHaveAttribute('href', '/coaching/k1');
    await userEvent.click(await screen.findByRole('button', { name: 'Start coaching Yoon Jimin' }));
    const dialog = await screen.findByRole('dialog', { name: 'Start coaching' });
    await waitFor(() =>
      expect(within(dialog).getByRole('combobox', { name: 'Member' })).toHaveValue('Yoon Jimin'),
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Start' }));

    expect(await within(dialog).findByText('Choose a template.')).toBeVisible();
  });

  it('stops what opens coaching again and again', async () => {
    renderApp('/coaching', 'manager');

    const schedules = await screen.findByRole('region', { name: 'Schedules' });
    expect(within(schedules).getByText(/Every 10 working days, next on/)).toBeVisible();
    await userEvent.click(within(schedules).getByRole('button', { name: /^Stop coaching Lee Seoyeon/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Stop' }));

    await waitFor(() => expect(screen.queryByRole('region', { name: 'Schedules' })).toBeNull());
  });

  it('shows a member the own cycles without what is for managers', async () => {
    renderApp('/coaching', 'rep');

    expect(await screen.findByRole('list', { name: 'Cycles' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Start coaching' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Who waits for coaching' })).toBeNull();
  });
});

describe('a cycle', () => {
  it('shows what was said, what the indicator did after it, and what that led to', async () => {
    renderApp('/coaching/k1', 'manager');

    expect(await screen.findByText('The numbers say that it helped: the cycle closes.')).toBeVisible();
    expect(await screen.findByText('Demos before and after')).toBeVisible();
    const numbers = screen.getByRole('group', { name: 'What the numbers did' });
    expect(within(numbers).getByText('+3')).toBeVisible();
    expect(screen.getByText('Watch the workload.')).toBeVisible();
    expect(screen.getByText('What held you back?')).toBeVisible();
  });

  it('is cancelled with a reason', async () => {
    renderApp('/coaching/k1', 'manager');

    await userEvent.click(await screen.findByRole('button', { name: 'Cancel coaching' }));
    const dialog = await screen.findByRole('dialog', { name: 'Cancel coaching' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel coaching' }));
    expect(await within(dialog).findByText('Say why.')).toBeVisible();
    await userEvent.type(within(dialog).getByRole('textbox'), 'On leave');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel coaching' }));

    expect(await screen.findByText('Cancelled: On leave')).toBeVisible();
  });
});

describe('a session', () => {
  it('is held on the page of its cycle', async () => {
    const kept = outcomeOf('c1');
    renderApp('/coaching/k2', 'manager');

    const form = await screen.findByRole('region', { name: 'Hold the session with Jung Dohyun' });
    expect(within(form).getByText('Meetings')).toBeVisible();
    await userEvent.click(within(form).getByRole('button', { name: 'Save and send' }));
    expect(await within(form).findByText('Please answer this.')).toBeVisible();
    await userEvent.type(
      within(form).getByRole('textbox', { name: 'Which one thing will be different?' }),
      'Earlier calls',
    );
    await userEvent.type(within(form).getByRole('textbox', { name: 'Private notes' }), 'Tired');
    await userEvent.click(within(form).getByRole('button', { name: 'Add an action item' }));
    await userEvent.type(within(form).getByRole('textbox', { name: 'What is to be done' }), 'Call Acme');
    await userEvent.type(within(form).getByRole('textbox', { name: 'Until' }), '2027-01-15');
    await userEvent.click(within(form).getByRole('button', { name: 'Save and send' }));

    await waitFor(() =>
      expect(kept.sent).toMatchObject({
        answers: { 'next-step': 'Earlier calls' },
        notes: { private: 'Tired' },
        actions: [{ text: 'Call Acme', owner: 'p5', due: '2027-01-15' }],
        version: 0,
      }),
    );
  });

  it('is reviewed and acknowledged from the tasks', async () => {
    const kept = outcomeOf('c2');
    renderApp('/tasks?task=c2');

    const drawer = await screen.findByRole('dialog', { name: 'Review your session' });
    expect(await within(drawer).findByText('Open three new accounts a week.')).toBeVisible();
    await userEvent.type(
      within(drawer).getByRole('textbox', { name: 'What held you back?' }),
      'Quiet accounts',
    );
    await userEvent.click(within(drawer).getByRole('radio', { name: '4 of 5' }));
    await userEvent.click(within(drawer).getByRole('button', { name: 'Acknowledge and send' }));

    await waitFor(() =>
      expect(kept.sent).toEqual({
        acknowledged: true,
        answers: { 'held-back': 'Quiet accounts', confidence: '4' },
        version: 0,
      }),
    );
  });

  it('that did not help is decided on by the numbers', async () => {
    const kept = outcomeOf('c3');
    renderApp('/tasks?task=c3', 'sales_ops');

    const drawer = await screen.findByRole('dialog', { name: 'Decide what follows' });
    expect(await within(drawer).findByText('Worse by')).toBeVisible();
    await userEvent.click(within(drawer).getByRole('button', { name: 'Decide' }));
    expect(await within(drawer).findByText('Choose what follows.')).toBeVisible();
    await userEvent.click(within(drawer).getByRole('radio', { name: 'Hold another session' }));
    await userEvent.click(within(drawer).getByRole('button', { name: 'Decide' }));

    await waitFor(() => expect(kept.sent).toEqual({ decision: 'repeat', version: 0 }));
  });
});

describe('the templates', () => {
  it('are made with questions and a decision that is checked while it is written', async () => {
    renderApp('/coaching/templates', 'manager');

    await userEvent.click(await screen.findByRole('button', { name: 'New template' }));
    const drawer = await screen.findByRole('dialog', { name: 'New template' });
    await userEvent.type(within(drawer).getByRole('textbox', { name: 'Name' }), 'Monthly');
    await userEvent.type(within(drawer).getByRole('textbox', { name: 'Question' }), 'What next?');
    const decision = within(drawer).getByRole('textbox', { name: 'What follows from the numbers' });
    await userEvent.clear(decision);
    await userEvent.type(decision, 'salary');
    expect(await within(drawer).findByText(/names 'salary'/)).toBeVisible();
    await userEvent.click(within(drawer).getByRole('button', { name: 'Always close' }));
    expect(await within(drawer).findByText('This can be used.')).toBeVisible();
    await userEvent.click(within(drawer).getByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('region', { name: 'Monthly' })).toBeVisible();
  });

  it('are deleted after asking', async () => {
    renderApp('/coaching/templates', 'manager');

    await userEvent.click(await screen.findByRole('button', { name: 'Delete Weekly one-to-one' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));

    expect(await screen.findByText('No templates yet')).toBeVisible();
  });
});
