import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render';
import { isBig } from './RecognitionToasts';

describe('recognition', () => {
  it('shows what there is to celebrate, with the reason and everyone’s reactions', async () => {
    renderApp('/recognition', 'manager');

    const feed = await screen.findByRole('list', { name: 'Recognition feed' });
    const items = within(feed).getAllByRole('heading', { level: 2 });
    expect(items.map(({ textContent }) => textContent)).toContain('Lee Seoyeon earned the badge Phone hero');
    expect(within(feed).getByRole('button', { name: /why Lee Seoyeon: Phone hero/ })).toBeInTheDocument();

    await userEvent.click(within(feed).getAllByRole('button', { name: /^Rocket, 0/ })[0] as HTMLElement);

    expect(
      await within(feed).findByRole('button', { name: /^Rocket, 1/, pressed: true }),
    ).toBeInTheDocument();
  });
});

describe('a live event', () => {
  const event = { id: '1', kind: 'kudos', member: 'p2', text: '', fresh: true } as const;

  it('interrupts for what is mine and for great moments only', () => {
    expect(isBig(event, 'p2')).toBe(true);
    expect(isBig(event, 'p3')).toBe(false);
    expect(isBig({ ...event, kind: 'badge' }, 'p3')).toBe(true);
    expect(isBig({ ...event, kind: 'badge', fresh: false }, 'p2')).toBe(false);
  });
});
