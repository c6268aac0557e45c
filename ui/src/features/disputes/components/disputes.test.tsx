import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { QuestionThis } from '@/components/dispute/QuestionThis';
import { server } from '@/testing/mock/server';
import { renderApp, renderComponent } from '@/testing/render';

it('asks what is not right before it sends a question, and leads to the dispute', async () => {
  let sent: unknown;
  server.use(
    http.post('/api/v1/disputes', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: 'd9' }, { status: 201 });
    }),
  );
  renderComponent(<QuestionThis about={{ entry: 'e1' }} what="+20 points" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Question this: +20 points' }));
  const dialog = await screen.findByRole('dialog', { name: 'Question this' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Send' }));
  expect(await within(dialog).findByText('Say what is not right.')).toBeVisible();
  expect(sent).toBeUndefined();

  await userEvent.type(within(dialog).getByRole('textbox'), ' Two calls are missing ');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Send' }));

  const link = await screen.findByRole('link', { name: 'Follow what becomes of it' });
  expect(link).toHaveAttribute('href', '/disputes/d9');
  expect(sent).toEqual({ entry: 'e1', claim: 'Two calls are missing' });
});

it('shows a rep their own disputes only', async () => {
  renderApp('/disputes');

  expect(
    await screen.findByRole('link', { name: 'Lee Seoyeon: +20 points for “Fifty calls a week”' }),
  ).toHaveAttribute('href', '/disputes/d1');
  expect(screen.queryByText(/Jung Dohyun/)).toBeNull();
});

it('shows what was decided, by whom and why', async () => {
  renderApp('/disputes/d2', 'sales_ops');

  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'Jung Dohyun: place 4 in Demo dash',
  );
  expect(screen.getByText('+5 points')).toBeVisible();
  expect(screen.getByText('The calendar shows the demo.')).toBeVisible();
  expect(screen.getByText('Passed on to sales ops')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
});

it('is decided with what there was to see, and a reason', async () => {
  let sent: unknown;
  server.use(
    http.post('/api/v1/tasks/q1/complete', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({});
    }),
  );
  renderApp('/disputes/d1', 'manager');
  await userEvent.click(await screen.findByRole('link', { name: 'Answer it' }));

  const drawer = await screen.findByRole('dialog', { name: 'Decide on points of Lee Seoyeon' });
  expect(await within(drawer).findByText('The CRM shows 58, not 50.')).toBeVisible();
  await userEvent.click(within(drawer).getByRole('radio', { name: 'Uphold' }));
  await userEvent.click(within(drawer).getByRole('button', { name: 'Decide' }));
  expect(await within(drawer).findByText('Say how many points.')).toBeVisible();
  await userEvent.type(within(drawer).getByRole('textbox', { name: 'Points to add or take' }), '8');
  await userEvent.type(within(drawer).getByRole('textbox', { name: 'Reason' }), 'Eight calls were missing');
  await userEvent.click(within(drawer).getByRole('button', { name: 'Decide' }));

  await waitFor(() =>
    expect(sent).toEqual({ decision: 'uphold', points: 8, reason: 'Eight calls were missing', version: 0 }),
  );
});

it('is in sight of who may decide and of who has one, and no business of others', async () => {
  renderApp('/disputes', 'hr');
  expect(await screen.findByRole('heading', { name: 'Not for your role' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Disputes' })).toBeNull();
  cleanup();

  renderApp('/tasks', 'manager');
  expect(await screen.findByRole('link', { name: 'Disputes' })).toHaveAttribute('href', '/disputes');
  cleanup();

  server.use(
    http.get('/api/v1/disputes', () => HttpResponse.json({ items: [], page: 0, size: 1, total: 0 })),
  );
  renderApp('/tasks', 'rep');
  expect(await screen.findByRole('link', { name: 'Tasks' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Disputes' })).toBeNull();
});
