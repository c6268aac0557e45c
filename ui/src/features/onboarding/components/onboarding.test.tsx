import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resetOnboarding } from '@/testing/mock/onboarding-handlers';
import { renderApp } from '@/testing/render';

// The drawing and the curves need a browser that can measure.
vi.mock('@/components/process/DiagramCanvas', () => ({ default: () => null }));

beforeEach(resetOnboarding);

describe('the onboarding board', () => {
  it('shows who is where, who is stuck since when, and how cohorts ramp up', async () => {
    renderApp('/onboarding', 'hr');

    const table = await screen.findByRole('table', { name: 'New hires and where they stand' });
    expect(within(table).getByText(/Stuck at “Open the stage” since/)).toBeInTheDocument();
    expect(within(table).getByText('71 days')).toBeInTheDocument();
    const cohort = await screen.findByRole('table', { name: 'Ramp of June by day' });
    expect(within(cohort).getAllByRole('row').length).toBeGreaterThan(10);
    expect(screen.getByText(/36% of full targets reached; the plan asks for 50%/)).toBeInTheDocument();
  });

  it('starts a person on a plan, and says at the field why not', async () => {
    const { router } = renderApp('/onboarding', 'hr');

    await userEvent.click(await screen.findByRole('button', { name: 'Start onboarding' }));
    const dialog = await screen.findByRole('dialog', { name: 'Start onboarding' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Start' }));
    expect(within(dialog).getByText('Choose who starts.')).toBeInTheDocument();
    expect(within(dialog).getByText('Choose a plan.')).toBeInTheDocument();

    const choose = async (field: string, option: string) => {
      await userEvent.click(within(dialog).getByRole('combobox', { name: field }));
      await userEvent.click(await screen.findByRole('option', { name: option }));
    };
    await choose('Plan', 'New sales rep');
    await choose('New hire', 'Baek Yerin');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Start' }));

    await vi.waitFor(() => expect(router.state.location.pathname).toBe('/onboarding/o1'));
  });

  it('lets managers follow, but neither start nor write plans', async () => {
    renderApp('/onboarding', 'manager');

    await screen.findByRole('table', { name: 'New hires and where they stand' });
    expect(screen.queryByRole('button', { name: 'Start onboarding' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Plans' })).not.toBeInTheDocument();
  });
});

describe('a plan', () => {
  it('is written stage by stage, with what the server refuses at its fields', async () => {
    const { router } = renderApp('/onboarding/plans/plan-1', 'hr');

    const week = await screen.findByRole('region', { name: 'Stage 1: Week 1' });
    await userEvent.click(within(week).getByRole('button', { name: 'Add a task' }));
    const added = within(week).getByRole('group', { name: 'Task 3' });
    expect(within(added).getByRole('textbox', { name: 'Title' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Stage 1, Task 3, Title: is missing')).toBeInTheDocument();
    expect(within(added).getByRole('textbox', { name: 'Title' })).toBeInvalid();

    await userEvent.type(within(added).getByRole('textbox', { name: 'Title' }), 'Meet the team');
    await userEvent.click(within(week).getByRole('button', { name: 'Move Task 3 up' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    await vi.waitFor(() => expect(router.state.location.pathname).toBe('/onboarding/plans'));
  });
});

describe('an onboarding', () => {
  it('shows its stages with what is asked for, and is changed under way with a record', async () => {
    renderApp('/onboarding/o1', 'hr');

    expect(await screen.findByRole('heading', { level: 1, name: 'Lee Seoyeon' })).toBeInTheDocument();
    expect(screen.getByText('36 of 100')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Adjust Shadow three customer calls' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Move' }));
    const dialog = await screen.findByRole('dialog', { name: 'Move: Shadow three customer calls' });
    const day = within(dialog).getByRole('textbox', { name: 'Due on day' });
    await userEvent.clear(day);
    await userEvent.type(day, '999');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Move' }));
    expect(await within(dialog).findByText('is after the end of the plan')).toBeInTheDocument();
    await userEvent.clear(day);
    await userEvent.type(day, '15');
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'On leave');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Move' }));

    const record = await screen.findByRole('region', { name: 'Changes under way' });
    expect(within(record).getByText('move_task: On leave')).toBeInTheDocument();
  });

  it('has a page of my own that leads to what I am to do now', async () => {
    renderApp('/onboarding/mine', 'rep');

    const now = await screen.findByRole('region', { name: 'What to do now' });
    expect(within(now).getByText('1 of 3 done in this stage')).toBeInTheDocument();
    expect(within(now).getByRole('link', { name: 'Shadow three customer calls' })).toHaveAttribute(
      'href',
      '/tasks?task=t1',
    );
    expect(await screen.findByRole('link', { name: 'My onboarding' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Adjust plan' })).not.toBeInTheDocument();
  });

  it('has no link to a page of my own where I have none', async () => {
    renderApp('/tasks', 'manager');

    await screen.findByRole('heading', { level: 1, name: 'Tasks' });
    expect(screen.queryByRole('link', { name: 'My onboarding' })).not.toBeInTheDocument();
  });
});
