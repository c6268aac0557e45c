import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { server } from '@/testing/mock/server';
import { resetTasks } from '@/testing/mock/task-handlers';
import { resetTrainings } from '@/testing/mock/training-handlers';
import { renderApp } from '@/testing/render';

beforeEach(() => {
  resetTrainings();
  resetTasks();
});

describe('the catalogue', () => {
  it('shows a member the own trainings, what is recommended, and nothing to write', async () => {
    renderApp('/training');

    const mine = await screen.findByRole('region', { name: 'My trainings' });
    expect(within(mine).getByText('Rated 4 of 5')).toBeVisible();
    expect(await within(mine).findByText(/Demos: 1.2 before, 1.8 after \(\+0.6\)/)).toBeVisible();
    expect(await screen.findByText('Calls (Month) is at 62%')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'New training' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Assign Demo craft' })).toBeNull();
  });

  it('lets a manager assign to a team, and not write', async () => {
    let sent: unknown;
    server.use(
      http.post('/api/v1/training-assignments', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ items: [] }, { status: 201 });
      }),
    );
    renderApp('/training', 'manager');

    await userEvent.click(await screen.findByRole('button', { name: 'Assign Demo craft' }));
    expect(screen.queryByRole('button', { name: 'New training' })).toBeNull();
    const dialog = await screen.findByRole('dialog', { name: 'Assign a training' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Assign' }));
    expect(await within(dialog).findByText('Choose a member.')).toBeVisible();
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Team' }));
    await userEvent.click(within(dialog).getByRole('combobox', { name: 'Team' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Seoul Enterprise' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Assign' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual({ training: 'tr2', team: 'seoul' });
  });

  it('is added to, and says what is missing', async () => {
    renderApp('/training', 'sales_ops');

    await userEvent.click(await screen.findByRole('button', { name: 'New training' }));
    const drawer = await screen.findByRole('dialog', { name: 'New training' });
    await userEvent.type(within(drawer).getByRole('textbox', { name: 'Name' }), 'Cold calls');
    await userEvent.click(within(drawer).getByRole('button', { name: 'Save' }));
    expect(await within(drawer).findByText('Say where it is.')).toBeVisible();
    await userEvent.type(within(drawer).getByRole('textbox', { name: 'Link' }), 'https://learn.example/cold');
    await userEvent.click(within(drawer).getByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('article', { name: 'Cold calls' })).toBeVisible();
  });
});

describe('a training', () => {
  it('shows how the numbers moved beside others, and that this proves nothing', async () => {
    renderApp('/training/tr1', 'manager');

    const effect = await screen.findByRole('region', { name: 'Before and after' });
    expect(await within(effect).findByText('4 people who did it')).toBeVisible();
    expect(within(effect).getByText('+1.5')).toBeVisible();
    expect(within(effect).getByText('+0.5')).toBeVisible();
    expect(within(effect).getByText(/no proof/)).toBeVisible();
    expect(within(effect).getByText(/1 person is left out/)).toBeVisible();
  });

  it('has its file to download, and takes another from who keeps the catalogue', async () => {
    renderApp('/training/tr2', 'sales_ops');

    const file = await screen.findByRole('region', { name: 'File' });
    expect(within(file).getByRole('link', { name: /demo-craft.pdf/ })).toHaveAttribute(
      'href',
      '/api/v1/trainings/tr2/file',
    );
    await userEvent.upload(within(file).getByLabelText('Choose a file'), new File(['a'], 'uploaded.pdf'));

    expect(await within(file).findByRole('link', { name: /uploaded.pdf/ })).toBeVisible();
  });

  it('is done with what one thinks of it', async () => {
    let sent: unknown;
    server.use(
      http.post('/api/v1/tasks/g1/complete', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({});
      }),
    );
    renderApp('/training');

    await userEvent.click(await screen.findByRole('link', { name: 'Finish' }));
    const drawer = await screen.findByRole('dialog', { name: 'Opening a call' });
    await userEvent.click(await within(drawer).findByRole('radio', { name: '5 of 5' }));
    await userEvent.click(within(drawer).getByRole('button', { name: 'Done' }));

    await waitFor(() => expect(sent).toEqual({ rating: 5, version: 0 }));
  });
});

it('stand on a person’s page with coaching, and are recommended on a team’s', async () => {
  const { unmount } = renderApp('/people/p2', 'manager');
  expect(await screen.findByRole('list', { name: 'Trainings' })).toBeVisible();
  expect(screen.getByRole('list', { name: 'Coaching' })).toBeVisible();
  expect(screen.getByRole('list', { name: 'Recommended trainings' })).toBeVisible();
  unmount();

  renderApp('/teams/seoul', 'manager');
  expect(await screen.findByRole('list', { name: 'Recommended trainings' })).toBeVisible();
});
