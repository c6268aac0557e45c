import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { server } from '@/testing/mock/server';
import { renderApp } from '@/testing/render';

describe('my day', () => {
  it('has today’s indicators, the rank, and what would bring me back on pace', async () => {
    renderApp('/my-day');

    const today = await screen.findByRole('region', { name: 'Today' });
    expect(within(today).getAllByRole('article').length).toBeGreaterThanOrEqual(3);
    expect(within(today).getByRole('img', { name: /^Calls: .* expected by now/ })).toBeInTheDocument();
    expect(screen.getByText(/^#\d+$/)).toBeInTheDocument();
    expect(await screen.findByText('Demos: 9 more')).toBeInTheDocument();
    expect(screen.getByText(/^2 to go in Deals won: .* one of Demos brought you 0\.19$/)).toBeInTheDocument();
  });

  it('says what went wrong and tries again', async () => {
    server.use(
      http.get(
        '/api/v1/people/:id/today',
        () => HttpResponse.json({ detail: 'Not today.' }, { status: 404 }),
        {
          once: true,
        },
      ),
    );
    renderApp('/my-day');
    expect(await screen.findByText('Not today.')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('region', { name: 'Today' })).toBeInTheDocument();
  });

  it('is not for those who are not measured', async () => {
    renderApp('/my-day', 'executive');

    expect(await screen.findByRole('heading', { name: 'Not for your role' })).toBeInTheDocument();
  });
});
