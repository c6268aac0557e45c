import { expect, it } from 'vitest';
import type { Badge, HeldBadge } from '@/lib/reference/awards';
import { shelf } from './shelf';

const badge = (key: string, more: Partial<Badge> = {}): Badge => ({
  id: key,
  key,
  name: key,
  description: '',
  icon: 'star',
  color: 'amber',
  retired: false,
  builtIn: true,
  holders: 3,
  version: 0,
  ...more,
});
const held = (key: string, awardedAt: string): HeldBadge => ({
  ...badge(key),
  awardedAt,
  effectId: `e-${key}`,
});

it('shows what was earned first, the newest in front, retired badges only to those who hold them', () => {
  const slots = shelf(
    [badge('zeal'), badge('ace'), badge('old', { retired: true }), badge('gone', { retired: true })],
    [held('old', '2026-01-01T00:00:00Z'), held('zeal', '2026-02-01T00:00:00Z')],
  );

  expect(slots.map((slot) => [slot.badge.key, slot.earned !== null])).toEqual([
    ['zeal', true],
    ['old', true],
    ['ace', false],
  ]);
});
