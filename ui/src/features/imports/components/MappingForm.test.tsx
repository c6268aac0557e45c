import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/mock/server';
import { renderComponent } from '@/testing/render';
import type { ImportMapping, ImportPreview } from '../api/preview-import';
import { MappingForm } from './MappingForm';

const preview: ImportPreview = {
  encoding: 'UTF-8',
  delimiter: ';',
  columns: ['nr', 'who', 'stage', 'on', 'value'],
  rows: [
    ['1', 'ana', 'Won', '15.5.2017', '1200'],
    ['2', 'ben', 'Open', '16.5.2017', ''],
  ],
  guess: {
    activities: {
      columns: { externalId: 'nr', member: 'who', occurredAt: 'on' },
      types: { Won: 'deal_won' },
      dateFormat: 'M/d/yyyy',
      attributes: [],
    },
    people: { columns: {}, types: {}, attributes: [] },
  },
};
const types = [
  { key: 'deal_won', name: 'Deal won' },
  { key: 'call', name: 'Call' },
];

function renderForm() {
  const file = new File(['nr;who'], 'deals.csv', { type: 'text/csv' });
  renderComponent(
    <MappingForm
      kind="activities"
      file={file}
      preview={preview}
      saved={[]}
      types={types}
      onCancel={vi.fn()}
    />,
    'sales_ops',
  );
}

/** A drop-down's list carries the label of its field as well. */
async function field(label: string): Promise<HTMLElement> {
  const found = await screen.findAllByLabelText(label, { exact: false, selector: 'input' });
  const exact = found.find((input) => input.getAttribute('aria-label') === label) ?? found[0];
  if (exact === undefined) throw new Error(`No field "${label}"`);
  return exact;
}

async function choose(label: string, option: string) {
  const input = await field(label);
  await userEvent.click(input);
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
  if (list === null) throw new Error(`"${label}" offers nothing`);
  await userEvent.click(await within(list).findByText(option));
}

describe('the mapping of a file', () => {
  it('tells at once whether the date format fits', async () => {
    renderForm();
    const format = await field('Date format');
    expect(format).toHaveAccessibleDescription(/Does not fit “15.5.2017”/);

    await userEvent.clear(format);
    await userEvent.type(format, 'd.M.yyyy');

    expect(await screen.findByText('Monday, May 15, 2017')).toBeInTheDocument();
  });

  it('asks for the columns that are missing, and sends what was chosen', async () => {
    let sent: ImportMapping | undefined;
    server.use(
      http.post('/api/v1/imports/activities', async ({ request }) => {
        const text = await request.text();
        const [json = '{}'] = /\{"source".*\}/.exec(text) ?? [];
        sent = JSON.parse(json) as ImportMapping;
        return HttpResponse.json({ id: 'j9' }, { status: 202 });
      }),
    );
    renderForm();
    const start = await screen.findByText('Import deals.csv');
    await userEvent.click(start);
    expect(screen.getByText('Choose the column')).toBeInTheDocument();

    await choose('Activity type', 'stage');
    await choose('Activity type for “Open”', 'Call');
    await userEvent.click(screen.getByText('Skip'));
    await userEvent.click(start);

    await waitFor(() => expect(sent).toBeDefined());
    expect(sent).toMatchObject({
      columns: { externalId: 'nr', member: 'who', occurredAt: 'on', type: 'stage' },
      types: { Won: 'deal_won', Open: 'call' },
      otherTypes: 'skip',
    });
  });

  it('keeps a guess that is chosen again, and drops it for no column', async () => {
    renderForm();
    await choose('Person', 'who');
    expect(await field('Person')).toHaveValue('who');

    await choose('Person', 'No column');

    expect(await field('Person')).toHaveValue('');
  });

  it('keeps the type of a word that is chosen again, and drops it for none', async () => {
    renderForm();
    await choose('Activity type', 'stage');
    await choose('Activity type for “Won”', 'Deal won');
    expect(await field('Activity type for “Won”')).toHaveValue('Deal won');

    await choose('Activity type for “Won”', 'Rejected');

    expect(await field('Activity type for “Won”')).toHaveValue('');
  });
});
