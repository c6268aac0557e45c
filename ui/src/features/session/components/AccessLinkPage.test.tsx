import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render';

describe('an access link', () => {
  it('lets the invited choose a password that is long enough', async () => {
    renderApp('/access/fresh', null);
    const password = await screen.findByLabelText('New password');
    await userEvent.type(password, 'short');
    await userEvent.click(screen.getByRole('button', { name: 'Activate my account' }));
    expect(password).toHaveAccessibleDescription(/^At least 12 characters At least 12 characters$/);

    await userEvent.type(password, '-but-longer');
    await userEvent.type(screen.getByLabelText('New password once more'), 'short-but-longer');
    await userEvent.click(screen.getByRole('button', { name: 'Activate my account' }));

    expect(await screen.findByText('Your password is set.')).toBeInTheDocument();
  });

  it('says that a used link is used', async () => {
    renderApp('/access/used', null);

    expect(await screen.findByText(/has been used or has expired/)).toBeInTheDocument();
  });
});
