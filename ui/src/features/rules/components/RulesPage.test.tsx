import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { server } from '@/testing/mock/server';
import { renderApp } from '@/testing/render';
import type { Rulebook } from '../api/rulebooks';

const calls: Rulebook = {
  id: 'r1',
  key: 'calls',
  name: 'Calls count',
  purpose: 'goal',
  status: 'published',
  pack: null,
  contest: null,
  needsApproval: false,
  inForce: { version: 3, effectiveFrom: '2026-03-02T10:00:00Z' },
  scheduled: null,
  suspended: null,
  retiredAt: null,
  unpublished: true,
  draft: null,
  createdAt: '2026-01-02T10:00:00Z',
  version: 7,
};
const greedy: Rulebook = {
  ...calls,
  id: 'r2',
  key: 'greedy',
  name: 'Squares',
  purpose: 'recognition',
  status: 'suspended',
  inForce: null,
  unpublished: false,
  suspended: { since: '2026-03-03T10:00:00Z', reason: 'It took 80 ms for one activity' },
};

describe('the list of rulebooks', () => {
  beforeEach(() => {
    server.use(
      http.get('/api/v1/rulebooks', ({ request }) => {
        const status = new URL(request.url).searchParams.get('status');
        const items = [calls, greedy].filter((one) => status === null || one.status === status);
        return HttpResponse.json({ items, page: 0, size: 50, total: items.length });
      }),
    );
  });

  it('says where each stands, and why one is suspended', async () => {
    renderApp('/rules', 'sales_ops');

    const first = (await screen.findByRole('link', { name: 'Calls count' })).closest('tr') as HTMLElement;
    const second = screen.getByRole('link', { name: 'Squares' }).closest('tr') as HTMLElement;

    expect(within(first).getByText(/^v3 in force since/)).toBeVisible();
    expect(within(first).getByText('Unpublished changes')).toBeVisible();
    expect(within(second).getByText('Suspended')).toBeVisible();
    expect(within(second).getByText('Not asked any more: It took 80 ms for one activity')).toBeVisible();
    expect(within(second).getByText('Recognition')).toBeVisible();
  });

  it('shows those of a status, kept in the address', async () => {
    const { router } = renderApp('/rules', 'sales_ops');
    await screen.findByRole('link', { name: 'Calls count' });

    await userEvent.click(screen.getByRole('combobox', { name: 'Status' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Retired' }));

    expect(await screen.findByText('No such rulebooks')).toBeVisible();
    expect(router.state.location.search).toBe('?status=retired');
  });

  it('lets only those write who may', async () => {
    renderApp('/rules', 'manager');

    await screen.findByRole('link', { name: 'Calls count' });
    expect(screen.queryByRole('button', { name: 'New rulebook' })).not.toBeInTheDocument();
  });
});
