import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { server } from '@/testing/mock/server';
import { renderComponent } from '@/testing/render';
import { Difference } from './Difference';

interface Line {
  kind: string;
  text: string;
}

const differing = (lines: Line[]) =>
  server.use(
    http.get('/api/v1/rulebooks/r1/versions/1/diff/draft', () =>
      HttpResponse.json({ lines: lines.map((line) => ({ ...line, before: null, after: null })) }),
    ),
  );

describe('the difference of two versions', () => {
  it('says of each line whether it was added or removed', async () => {
    differing([
      { kind: 'same', text: 'When a call is logged,' },
      { kind: 'removed', text: 'then give 10 points.' },
      { kind: 'added', text: 'then give 20 points.' },
    ]);

    renderComponent(<Difference id="r1" before="1" after="draft" />, 'sales_ops');

    const lines = within(await screen.findByRole('list')).getAllByRole('listitem');
    expect(lines.map(({ dataset }) => dataset.kind)).toEqual(['same', 'removed', 'added']);
    expect(lines[0]).toHaveTextContent(/^When a call is logged,$/);
    expect(lines[1]).toHaveTextContent(/Removed.*then give 10 points\./);
    expect(lines[2]).toHaveTextContent(/Added.*then give 20 points\./);
  });

  it('says so where there is none', async () => {
    differing([{ kind: 'same', text: 'When a call is logged,' }]);

    renderComponent(<Difference id="r1" before="1" after="draft" />, 'sales_ops');

    expect(await screen.findByText(/same/i)).toBeVisible();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });
});
