import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { resetTasks } from '@/testing/mock/task-handlers';
import { renderApp } from '@/testing/render';

describe('the tasks', () => {
  beforeEach(resetTasks);

  it('show what is mine, what is late, and what my group can take', async () => {
    renderApp('/tasks');

    const mine = await screen.findByRole('region', { name: 'Assigned to me' });
    expect(within(mine).getByText(/Overdue since/)).toBeInTheDocument();
    const group = screen.getByRole('region', { name: 'For my group' });
    expect(within(group).getByText('Order a laptop')).toBeInTheDocument();
    expect(await screen.findByText('3 open tasks')).toBeInTheDocument();
  });

  it('are completed with a note', async () => {
    renderApp('/tasks?task=t1');

    await userEvent.type(await screen.findByRole('textbox', { name: 'Note' }), 'Learned much');
    await userEvent.click(screen.getByRole('button', { name: 'Complete' }));

    await waitFor(() => expect(screen.queryByText('Shadow three customer calls')).not.toBeInTheDocument());
  });

  it('say at the field what is missing, and what the server refuses', async () => {
    renderApp('/tasks?task=t2');

    const complete = await screen.findByRole('button', { name: 'Complete' });
    await userEvent.click(complete);
    expect(screen.getAllByText('Please answer this.')).toHaveLength(2);

    await userEvent.click(screen.getByRole('radio', { name: 'Uphold' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'Counted twice');
    await userEvent.click(complete);

    expect(await screen.findByText('Say how many points.')).toBeInTheDocument();
  });

  it('are taken before they are answered', async () => {
    renderApp('/tasks?task=t3');

    await userEvent.click(await screen.findByRole('button', { name: 'Take this task' }));

    expect(await screen.findByRole('button', { name: 'Complete' })).toBeInTheDocument();
  });

  it('say by name who has done them, or by address who is nobody in the roster', async () => {
    const { router } = renderApp('/tasks?task=t4');
    expect(await screen.findByText(/^Done by Lee Seoyeon/)).toBeVisible();

    await router.navigate('/tasks?task=t5');

    expect(await screen.findByText(/^Done by salesops@hanbit.example/)).toBeVisible();
  });
});
