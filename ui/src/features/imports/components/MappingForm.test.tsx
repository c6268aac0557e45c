import { screen, waitFor } from '@testing-library/react';
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
    },
    people: { columns: {} },
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

describe('the mapping of a file', () => {
  it('tells at once whether the date format fits', async () => {
    renderForm();
    const format = await screen.findByLabelText('Date format');
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
    const start = await screen.findByRole('button', { name: 'Import deals.csv' });
    await userEvent.click(start);
    expect(screen.getByText('Choose the column')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('combobox', { name: /^Activity type( \*)?$/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'stage' }));
    await userEvent.click(await screen.findByRole('combobox', { name: 'Activity type for “Won”' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Deal won' }));
    await userEvent.click(screen.getByText('Skip'));
    await userEvent.click(start);

    await waitFor(() => expect(sent).toBeDefined());
    expect(sent).toMatchObject({
      columns: { externalId: 'nr', member: 'who', occurredAt: 'on', type: 'stage' },
      types: { Won: 'deal_won' },
      otherTypes: 'skip',
    });
  });
});
