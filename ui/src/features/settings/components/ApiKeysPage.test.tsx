import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render';

const SECRET = 'pk_7hq2-secret-once';

describe('API keys', () => {
  it('shows a new key once and keeps it nowhere', async () => {
    const { client } = renderApp('/settings/api-keys', 'administrator');
    await userEvent.click(await screen.findByRole('button', { name: 'New API key' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(await within(dialog).findByRole('textbox', { name: /Name/ }), 'HubSpot');
    await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Send activities' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Create key' }));
    expect(await screen.findByDisplayValue(SECRET)).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'I have copied it' }));

    await waitFor(() => expect(screen.queryByDisplayValue(SECRET)).not.toBeInTheDocument());
    expect(await screen.findByText('HubSpot')).toBeInTheDocument();
    const kept = JSON.stringify([
      client
        .getMutationCache()
        .getAll()
        .map(({ state }) => state.data),
      client
        .getQueryCache()
        .getAll()
        .map(({ state }) => state.data),
    ]);
    expect(kept).not.toContain(SECRET);
  });

  it('are made with the scopes that were chosen, at least one', async () => {
    renderApp('/settings/api-keys', 'administrator');
    await userEvent.click(await screen.findByRole('button', { name: 'New API key' }));
    const dialog = await screen.findByRole('dialog');

    await userEvent.click(await within(dialog).findByRole('button', { name: 'Create key' }));

    expect(within(dialog).getByText('Choose at least one scope')).toBeInTheDocument();
  });

  it('are not for a rep', async () => {
    renderApp('/settings/api-keys', 'rep');

    expect(await screen.findByText('Your role does not include this page.')).toBeInTheDocument();
  });
});
