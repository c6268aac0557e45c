import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/mock/server';
import { renderComponent } from '@/testing/render';
import type { CheckResponse } from '../api/check';
import type { Draft } from './use-draft';
import { WritePanel } from './WritePanel';

const text = 'Rule "Calls"\n  When a cal is logged,\n  then give 10 points.';
const sound: CheckResponse = {
  ok: true,
  proved: true,
  problems: [],
  rules: [{ name: 'Calls', en: 'Rule "Calls"', ko: '규칙 "Calls"', drl: 'rule "Calls"' }],
  cases: [],
};
const unsound: CheckResponse = {
  ...sound,
  ok: false,
  proved: false,
  problems: [
    { line: 2, column: 10, message: 'There is no activity type "cal".', hint: 'Did you mean call?' },
    { line: 3, column: 8, message: 'Something else is wrong.', hint: '' },
  ],
  rules: [],
};

/** A draft as it is shown after its check. */
const draftOf = (check: CheckResponse | undefined, more: Partial<Draft> = {}) =>
  ({
    text,
    language: 'en',
    check,
    checkError: null,
    fresh: check !== undefined,
    translating: false,
    form: null,
    keepForm: vi.fn(),
    write: vi.fn(),
    speak: vi.fn(() => Promise.resolve(null)),
    ...more,
  }) as unknown as Draft;

const show = (draft: Draft) =>
  renderComponent(<WritePanel draft={draft} readOnly={false} onSave={() => undefined} />, 'sales_ops');

describe('the editor of rules', () => {
  beforeEach(() => {
    server.use(
      http.get('/api/v1/rules/vocabulary', () =>
        HttpResponse.json({ language: 'en', sentences: [], words: [] }),
      ),
    );
  });

  it('lists every problem with its place, and goes there', async () => {
    show(draftOf(unsound));
    const editor = await screen.findByRole('textbox', { name: 'Rules' });

    expect(screen.getByText('2 problems')).toBeVisible();
    expect(screen.getByRole('button', { name: /^Line 3, column 8:/ })).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: /^Line 2, column 10:.*type "cal"\..*Did you mean call\?$/ }),
    );

    expect(editor).toHaveFocus();
    expect(editor).toHaveTextContent('When a cal is logged');
  });

  it('says that rules are good, and while they are still being compiled', async () => {
    show(draftOf({ ...sound, proved: false }));

    expect(await screen.findByText('One rule, all good')).toBeVisible();
    expect(screen.getByText('(still being compiled)')).toBeVisible();
  });

  it('says how many test cases fail', async () => {
    const failed = { id: 't1', name: 'Two calls', passed: false, failures: ['Ana got 10 points, not 20'] };
    show(draftOf({ ...sound, ok: false, cases: [failed] }));

    expect(await screen.findByText('One test case fails')).toBeVisible();
  });

  it('says that it is checking, and nothing of an older text', async () => {
    show(draftOf(sound, { fresh: false }));

    expect(await screen.findByText('Checking…')).toBeVisible();
    expect(screen.queryByText('One rule, all good')).not.toBeInTheDocument();
  });
});
