import { useReducedMotion } from '@mantine/hooks';
import { type RefObject, useLayoutEffect, useRef } from 'react';

const MOVE: KeyframeAnimationOptions = { duration: 550, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' };

/**
 * Lets rows glide to their new places: each child of the body with a `data-row` is followed from where it was.
 * `ranks` says when places have changed; a row whose rank is the same does not move.
 */
export function useReorder(body: RefObject<HTMLElement | null>, ranks: ReadonlyMap<string, number>): void {
  const before = useRef(new Map<string, { top: number; rank: number }>());
  const still = useReducedMotion();
  useLayoutEffect(() => {
    const rows = body.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    const now = new Map<string, { top: number; rank: number }>();
    for (const row of rows) {
      const id = row.dataset.row ?? '';
      const rank = ranks.get(id) ?? 0;
      const top = row.offsetTop;
      now.set(id, { top, rank });
      const was = before.current.get(id);
      if (still || was === undefined || was.rank === rank || was.top === top) continue;
      row.animate([{ transform: `translateY(${was.top - top}px)` }, { transform: 'none' }], MOVE);
    }
    before.current = now;
  }, [body, ranks, still]);
}
