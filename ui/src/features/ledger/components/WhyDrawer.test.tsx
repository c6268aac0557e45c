import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { useWhy, WhyButton } from '@/components/why';
import { server } from '@/testing/mock/server';
import { renderComponent } from '@/testing/render';
import { WhyDrawer } from './WhyDrawer';

const why = {
  entry: {
    id: 'e1',
    at: '2026-11-20T05:00:00Z',
    points: 20,
    kind: 'points',
    reason: 'Fifty',
    member: { id: 'p1', key: 'kim', name: 'Kim Minjun' },
    badge: null,
    contest: null,
    text: '',
    cause: {
      activity: {
        id: 'a1',
        source: 'crm',
        externalId: 'C-9',
        type: 'call',
        occurredAt: '2026-11-20T05:00:00Z',
      },
      tick: null,
      rulebook: { id: 'r1', key: 'calls', name: 'Call club' },
      version: 3,
      rule: 'Fifty',
      actor: null,
      seen: {
        activity: 'call',
        'calls/member/week/this': '50',
        'goal/calls/member/week/attainment': '112.5',
        'status/calls/member/week': 'ahead',
        value: '50',
      },
    },
    reverses: null,
    reversedBy: null,
  },
  sentence: 'When the member’s calls this week reach 50, then give 20 points.',
  author: 'sales-ops@demo.pacesetter',
  approvedBy: null,
  publishedAt: '2026-11-01T00:00:00Z',
};

function Page() {
  const { entry, show } = useWhy();
  return (
    <>
      <WhyButton entry="e1" of="20 points" />
      <WhyDrawer entry={entry} onClose={() => show(null)} />
    </>
  );
}

it('tells the rule, who wrote it, the numbers that it saw and the activity', async () => {
  server.use(http.get('/api/v1/ledger/e1/why', () => HttpResponse.json(why)));
  renderComponent(<Page />, 'sales_ops');

  await userEvent.click(await screen.findByRole('button', { name: 'why 20 points?' }));

  const drawer = await screen.findByRole('dialog', { name: 'Why?' });
  expect(await within(drawer).findByText('+20 points')).toBeVisible();
  expect(within(drawer).getByText(/reach 50, then give 20 points/)).toBeVisible();
  expect(within(drawer).getByText(/version 3 · by sales-ops@demo/)).toBeVisible();
  expect(within(drawer).getByRole('link', { name: 'Call club' })).toHaveAttribute('href', '/rules/r1');
  const numbers = within(drawer)
    .getAllByRole('term')
    .map(({ textContent }) => textContent);
  expect(numbers).toEqual([
    'Activity type',
    'Calls · this week',
    'Attainment of Calls · this week',
    'Goal for Calls · this week',
  ]);
  const values = within(drawer)
    .getAllByRole('definition')
    .map(({ textContent }) => textContent);
  expect(values).toEqual(['Call', '50', '112.5%', 'Ahead']);
  expect(within(drawer).getByText('crm · C-9')).toBeVisible();
});

it('asks for the sentence in the reader’s language', async () => {
  localStorage.setItem('pacesetter.language', 'ko');
  server.use(
    http.get('/api/v1/ledger/e1/why', ({ request }) =>
      HttpResponse.json({ ...why, sentence: `in ${new URL(request.url).searchParams.get('language')}` }),
    ),
  );
  renderComponent(<Page />);

  await userEvent.click(await screen.findByRole('button', { name: '20 points, 이유 보기' }));

  expect(await screen.findByText('in ko')).toBeVisible();
  expect(await screen.findByText('통화수 · 이번 주')).toBeVisible();
});
