import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderComponent } from '@/testing/render';
import type { Heatmap } from '../api/heatmap';
import { HeatmapTable } from './HeatmapTable';

const metadata = { kind: 'leading' as const, unit: null, currency: null, decimals: 0, lowerIsBetter: false };

const heatmap: Heatmap = {
  indicators: [
    { ...metadata, key: 'calls', name: 'Calls' },
    { ...metadata, key: 'emails', name: 'Emails' },
  ],
  members: [
    {
      id: 'p1',
      name: 'Ana',
      score: 72,
      cells: [
        {
          indicator: 'calls',
          value: 12,
          target: 20,
          attainment: 0.6,
          pace: 0.8,
          status: 'behind',
          peerMedian: 15,
          percentile: 25,
        },
        {
          indicator: 'emails',
          value: 3,
          target: null,
          attainment: null,
          pace: null,
          status: null,
          peerMedian: 3,
          percentile: 50,
        },
      ],
    },
  ],
};

describe('the heat map', () => {
  it('says in words what its colours say', async () => {
    renderComponent(<HeatmapTable heatmap={heatmap} />);

    const table = await screen.findByRole('table', { name: 'Every member by every indicator' });
    const cell = within(table).getByRole('cell', { name: '80% 12' });

    expect(cell).toHaveAttribute('data-heat', 'cold');
    expect(cell).toHaveAttribute('title', '12, target 20, median of the team 15');
  });

  it('turns to another measure, and then compares without goals too', async () => {
    renderComponent(<HeatmapTable heatmap={heatmap} />);
    const table = await screen.findByRole('table');
    expect(within(table).queryByRole('columnheader', { name: 'Emails' })).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('radio', { name: 'Against peers' }));

    expect(within(table).getByRole('cell', { name: 'P25 12' })).toBeInTheDocument();
    expect(within(table).getByRole('cell', { name: 'P50 3' })).toBeInTheDocument();
  });
});
