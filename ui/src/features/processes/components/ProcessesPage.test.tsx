import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resetProcesses } from '@/testing/mock/process-handlers';
import { renderApp } from '@/testing/render';
import { byProcess } from '../api/definitions';

// The drawing needs a browser that can measure.
vi.mock('@/components/process/DiagramCanvas', () => ({ default: () => null }));

describe('the processes', () => {
  beforeEach(resetProcesses);

  it('show what failed above all others, and try it again', async () => {
    renderApp('/processes', 'administrator');

    const failed = await screen.findByRole('region', { name: '1 failed instance' });
    expect(within(failed).getByText('There is no indicator demos')).toBeInTheDocument();
    const others = await screen.findByRole('list', { name: 'Instances' });
    expect(within(others).queryByText(/Park Jiho/)).not.toBeInTheDocument();

    await userEvent.click(within(failed).getByRole('button', { name: /^Try again/ }));

    expect(await within(others).findByText(/Park Jiho/)).toBeInTheDocument();
  });

  it('are not for those who do not administer them', async () => {
    renderApp('/processes', 'rep');

    expect(await screen.findByText('Your role does not include this page.')).toBeInTheDocument();
  });
});

describe('an instance', () => {
  beforeEach(resetProcesses);

  it('shows where it stands, its history, and moves to another version', async () => {
    renderApp('/processes/in-1', 'administrator');

    const steps = await screen.findByRole('list', { name: 'Steps of the process' });
    expect(within(steps).getByText('Review the stage').closest('li')).toHaveAttribute('aria-current', 'step');
    const history = screen.getByRole('region', { name: 'History' });
    expect(within(history).getAllByText('Waits')).not.toHaveLength(0);

    await userEvent.click(await screen.findByRole('button', { name: 'Migrate' }));
    const dialog = await screen.findByRole('dialog', { name: 'Move to another version' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Migrate' }));

    expect(await screen.findByText(/Onboarding, version 2/)).toBeInTheDocument();
  });

  it('is aborted with a reason only', async () => {
    renderApp('/processes/in-2', 'administrator');

    await userEvent.click(await screen.findByRole('button', { name: 'Abort' }));
    const dialog = await screen.findByRole('dialog', { name: 'Abort this instance' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Abort instance' }));
    expect(within(dialog).getByText('Say why.')).toBeInTheDocument();
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'Started twice');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Abort instance' }));

    expect(await screen.findByText('Aborted')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Abort' })).not.toBeInTheDocument();
  });
});

describe('the definitions', () => {
  it('are gathered by process, the newest version first', () => {
    const of = (process: string, version: number) => ({
      process,
      version,
      name: `${process} ${version}`,
      deployedAt: '2026-01-01T00:00:00Z',
      deployedBy: 'installation',
      instances: 0,
    });

    const gathered = byProcess([of('onboarding', 1), of('coaching', 1), of('onboarding', 2)]);

    expect(gathered.map(({ name, versions }) => [name, versions.map(({ version }) => version)])).toEqual([
      ['coaching 1', [1]],
      ['onboarding 2', [2, 1]],
    ]);
  });
});
