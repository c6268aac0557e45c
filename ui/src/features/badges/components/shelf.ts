import type { Badge, BadgeLook, HeldBadge } from '@/lib/reference/awards';

export interface Slot {
  badge: BadgeLook & { description: string };
  earned: HeldBadge | null;
  /** How many hold it; null where it is not known. */
  holders: number | null;
}

/** Earned badges first, the newest of them in front; then those that can still be earned, by name. */
export function shelf(all: Badge[], held: HeldBadge[]): Slot[] {
  const known = new Map(all.map((badge) => [badge.key, badge]));
  const earned = [...held]
    .sort((a, b) => b.awardedAt.localeCompare(a.awardedAt))
    .map((badge) => ({ badge, earned: badge, holders: known.get(badge.key)?.holders ?? null }));
  const mine = new Set(held.map(({ key }) => key));
  const open = all
    .filter(({ key, retired }) => !retired && !mine.has(key))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((badge) => ({ badge, earned: null, holders: badge.holders }));
  return [...earned, ...open];
}
