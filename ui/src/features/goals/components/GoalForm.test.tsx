import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/mock/server';
import { problem } from '@/testing/mock/problem';
import { renderComponent } from '@/testing/render';
import type { Goal } from '../api/goals';
import { GoalForm } from './GoalForm';

const goal: Goal = {
  id: 'g-east',
  indicator: 'calls',
  subject: { level: 'company', id: null, name: 'Hanbit Systems' },
  period: 'month',
  target: 400,
  from: '2026-01-01',
  to: null,
  weight: 1,
  floor: null,
  cap: null,
  weekdayTargets: null,
  templateId: null,
  version: 3,
};
const target = () => screen.findByRole('textbox', { name: /^Target/ });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

describe('the goal form', () => {
  it('shows what the server refused at the fields it names, and the rest above the buttons', async () => {
    server.use(
      http.put('/api/v1/goals/g-east', () =>
        problem(400, 'The goal is not valid.', [
          { pointer: '/target', detail: 'must not be negative' },
          { pointer: '/subject/id', detail: 'is nobody' },
          { pointer: '/version', detail: 'is missing' },
        ]),
      ),
    );
    renderComponent(<GoalForm goal={goal} onDone={vi.fn()} />, 'sales_ops');
    await target();

    await save();

    await waitFor(async () => expect(await target()).toHaveAccessibleDescription('must not be negative'));
    expect(screen.getByRole('alert')).toHaveTextContent('version: is missing');
    expect(screen.getByRole('alert')).not.toHaveTextContent('negative');
  });

  it('lets the user decide when someone else was faster', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get('/api/v1/goals/g-east', () => HttpResponse.json({ ...goal, target: 500, version: 4 })),
      http.put<never, { version: number; target: number }>('/api/v1/goals/g-east', async ({ request }) => {
        const { version, target } = await request.json();
        sent.push({ version, target });
        return version === 4 ? HttpResponse.json(goal) : problem(409, 'Changed in the meantime.');
      }),
    );
    const done = vi.fn();
    renderComponent(<GoalForm goal={goal} onDone={done} />, 'sales_ops');
    await userEvent.clear(await target());
    await userEvent.type(await target(), '450');
    await save();
    expect(await screen.findByText('Someone else has changed this goal')).toBeInTheDocument();
    expect(done).not.toHaveBeenCalled();

    await userEvent.click(screen.getByRole('button', { name: 'Save mine over it' }));

    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(sent).toEqual([
      { version: 3, target: 450 },
      { version: 4, target: 450 },
    ]);
  });

  it('asks for what is missing before it bothers the server', async () => {
    renderComponent(<GoalForm onDone={vi.fn()} />, 'sales_ops');
    await target();

    await save();

    expect(await target()).toHaveAccessibleDescription(/Enter a target/);
    expect(screen.getByText('Choose whose goal it is')).toBeInTheDocument();
  });
});
