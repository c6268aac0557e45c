import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { Person } from '@/lib/reference/people';
import { server } from '@/testing/mock/server';
import { renderComponent } from '@/testing/render';
import { MembershipModal } from './MembershipModal';

it('keeps the tags of a membership and adds to them', async () => {
  let sent: unknown;
  server.use(
    http.put('/api/v1/people/p1/memberships/m1', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({});
    }),
  );
  const membership = {
    id: 'm1',
    team: null,
    role: 'AE',
    tags: ['mentor'],
    partTime: 1,
    from: null,
    to: null,
    version: 0,
  };
  const person = { id: 'p1', name: 'Ana', memberships: [membership] } as unknown as Person;
  renderComponent(
    <MembershipModal person={person} act={{ kind: 'correct', membership }} onClose={() => undefined} />,
    'administrator',
  );

  await userEvent.type(await screen.findByRole('combobox', { name: 'Tags' }), 'enterprise{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(sent).toMatchObject({ role: 'AE', tags: ['mentor', 'enterprise'] }));
});
