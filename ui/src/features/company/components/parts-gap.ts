import type { CascadeNode } from '../api/cascade';

export type PartsGap = { kind: 'even' } | { kind: 'short' | 'over' | 'unset'; amount: number };

/** Less than this share of the whole is rounding, not a gap. */
const ROUNDING = 0.0005;

/**
 * How the goals below compare with the goal above: null where there is nothing to compare, or where the parts do not
 * add up by nature, as those of a ratio.
 */
export function partsGap({ target, partsTarget, children }: CascadeNode): PartsGap | null {
  if (target === null || children.length === 0) return null;
  if (partsTarget === null) {
    const unset = target !== 0 && children.every((child) => child.target === null);
    return unset ? { kind: 'unset', amount: target } : null;
  }
  const difference = target - partsTarget;
  if (Math.abs(difference) <= Math.abs(target) * ROUNDING) return { kind: 'even' };
  return { kind: difference > 0 ? 'short' : 'over', amount: Math.abs(difference) };
}
