import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { server } from '@/testing/mock/server';
import { renderComponent } from '@/testing/render';
import { FormView } from './FormView';
import type { TypedRule } from './typed-rule';
import type { Draft, FormDraft } from './use-draft';

const deal: TypedRule = {
  name: 'Deal',
  trigger: { kind: 'logged', types: [] },
  clauses: [],
  actions: [{ kind: 'give_points', points: { kind: 'constant', value: 50 }, to: 'member' }],
  limits: [],
};
const formula: TypedRule = {
  ...deal,
  name: 'By amount',
  actions: [{ kind: 'give_points', points: { kind: 'amount' }, to: 'member' }],
};

/** A language of its own for tests: rules as JSON, so that what was written can be read back. */
const written = (rules: TypedRule[]) => JSON.stringify(rules);

function Studio({ start, readOnly = false }: { start: TypedRule[]; readOnly?: boolean }) {
  const [text, write] = useState(start.length > 0 ? written(start) : '');
  const [form, keepForm] = useState<FormDraft | null>(null);
  const [shown, show] = useState(true);
  return (
    <>
      <button onClick={() => show(!shown)}>Other view</button>
      {shown && (
        <FormView draft={{ text, language: 'en', write, form, keepForm } as Draft} readOnly={readOnly} />
      )}
      <output aria-label="Text">{text}</output>
    </>
  );
}

const textNow = () => JSON.parse(screen.getByLabelText('Text').textContent || '[]') as TypedRule[];

describe('the form view', () => {
  beforeEach(() => {
    server.use(
      http.get('/api/v1/rules/vocabulary', () =>
        HttpResponse.json({ language: 'en', sentences: [], words: [] }),
      ),
      http.post('/api/v1/rules/parse', async ({ request }) => {
        const { text } = (await request.json()) as { text: string };
        return HttpResponse.json({ rules: JSON.parse(text) as TypedRule[], problems: [] });
      }),
      http.post('/api/v1/rules/print', async ({ request }) => {
        const { rules } = (await request.json()) as { rules: TypedRule[] };
        return HttpResponse.json({ text: written(rules) });
      }),
    );
  });

  it('writes a changed number into the text once it is left', async () => {
    renderComponent(<Studio start={[deal]} />, 'sales_ops');
    const points = await screen.findByRole('textbox', { name: 'Points' });

    await userEvent.clear(points);
    await userEvent.type(points, '75');
    await userEvent.tab();

    await waitFor(() => expect(textNow()[0]?.actions[0]).toMatchObject({ points: { value: 75 } }));
  });

  it('keeps what it has no fields for, and shows it as its sentence', async () => {
    renderComponent(<Studio start={[deal, formula]} />, 'sales_ops');

    const card = await screen.findByRole('region', { name: /By amount/ });
    expect(within(card).getByText(/kept exactly as it is/)).toBeVisible();
    await waitFor(() => expect(card).toHaveTextContent(written([formula])));

    await userEvent.click(screen.getByRole('button', { name: 'Move By amount up' }));

    await waitFor(() => expect(textNow()).toEqual([formula, deal]));
    expect(screen.getByRole('button', { name: 'Move By amount down' })).toHaveFocus();
  });

  it('adds the first rule, and takes the last one away', async () => {
    renderComponent(<Studio start={[]} />, 'sales_ops');

    await userEvent.click(await screen.findByRole('button', { name: 'Add a rule' }));
    await waitFor(() => expect(textNow().map(({ name }) => name)).toEqual(['New rule']));
    await userEvent.click(await screen.findByRole('button', { name: 'Remove New rule' }));

    await waitFor(() => expect(textNow()).toEqual([]));
  });

  it('leaves the text alone until what is missing is filled in, and says where', async () => {
    renderComponent(<Studio start={[deal]} />, 'sales_ops');
    const name = await screen.findByRole('textbox', { name: 'Name of the rule' });

    await userEvent.clear(name);
    await userEvent.tab();

    expect(await screen.findByText(/Not in the text yet/)).toBeVisible();
    const again = screen.getByRole('textbox', { name: 'Name of the rule' });
    expect(again).toHaveAccessibleDescription('Fill this in');
    expect(textNow()).toEqual([deal]);

    await userEvent.type(again, 'Big deal');
    await userEvent.tab();
    await waitFor(() => expect(textNow()[0]?.name).toBe('Big deal'));
    expect(screen.queryByText(/Not in the text yet/)).not.toBeInTheDocument();
  });

  it('keeps what the text does not say yet while another view is looked at', async () => {
    renderComponent(<Studio start={[deal]} />, 'sales_ops');
    await userEvent.clear(await screen.findByRole('textbox', { name: 'Points' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Points' }), '75');
    await userEvent.clear(screen.getByRole('textbox', { name: 'Name of the rule' }));
    await userEvent.tab();
    await screen.findByText(/Not in the text yet/);

    await userEvent.click(screen.getByRole('button', { name: 'Other view' }));
    await userEvent.click(screen.getByRole('button', { name: 'Other view' }));

    expect(await screen.findByText(/Not in the text yet/)).toBeVisible();
    const name = screen.getByRole('textbox', { name: 'Name of the rule' });
    expect(name).toHaveValue('');
    expect(name).toHaveAccessibleDescription('Fill this in');
    await userEvent.type(name, 'Big deal');
    await userEvent.tab();
    await waitFor(() =>
      expect(textNow()[0]).toMatchObject({ name: 'Big deal', actions: [{ points: { value: 75 } }] }),
    );
  });

  it('says at the field what the server refuses', async () => {
    server.use(
      http.post('/api/v1/rules/print', () =>
        HttpResponse.json(
          {
            type: 'about:blank',
            title: 'Invalid',
            status: 400,
            errors: [{ pointer: '/rules/0/actions/0/points/value', detail: 'must be at most 1000000' }],
          },
          { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    renderComponent(<Studio start={[deal]} />, 'sales_ops');
    const points = await screen.findByRole('textbox', { name: 'Points' });

    await userEvent.type(points, '00000');
    await userEvent.tab();

    expect(await screen.findByText('must be at most 1000000')).toBeVisible();
    expect(textNow()).toEqual([deal]);
  });

  it('changes nothing for those who may only read', async () => {
    renderComponent(<Studio start={[deal]} readOnly />, 'manager');

    expect(await screen.findByRole('textbox', { name: 'Points' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Add a rule' })).toBeDisabled();
  });
});
