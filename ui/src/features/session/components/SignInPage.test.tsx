import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render';

describe('signing in', () => {
  it('sends the signed-out to the sign-in page and remembers where they wanted to go', async () => {
    const { router } = renderApp('/nowhere?period=week', null);

    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeInTheDocument();
    expect(router.state.location.search).toBe('?next=%2Fnowhere%3Fperiod%3Dweek');
  });

  it('tells in the server’s words why it did not work', async () => {
    renderApp('/sign-in', null);
    await userEvent.type(await screen.findByLabelText('Email'), 'rep@demo.pacesetter');
    await userEvent.type(screen.getByLabelText('Password'), 'wrong');

    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The e-mail address or the password is not right.',
    );
  });

  it('opens the demo in one click', async () => {
    const { router } = renderApp('/sign-in?next=/nowhere', null);

    await userEvent.click(await screen.findByRole('button', { name: /Manager/ }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/nowhere'));
  });

  it('never leads to another site', async () => {
    const { router } = renderApp('/sign-in?next=//evil.example', 'rep');

    await waitFor(() => expect(router.state.location.pathname).not.toBe('/sign-in'));
  });
});
