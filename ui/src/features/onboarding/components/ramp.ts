import type { Day } from '@/lib/days';
import type { RampPoint } from '../api/onboardings';

interface RampStage {
  days: number | null;
  rampPercent: number | null;
}

/**
 * The ramp of a plan as a stair: the share of full targets, in percent, from each day on. A stage that ends no later than
 * the one before it has no step, and what is not filled in yet is left out.
 */
export function planStair(stages: RampStage[]): { day: number; plan: number }[] {
  const steps: { day: number; plan: number }[] = [];
  let from = 0;
  for (const { days, rampPercent } of stages) {
    if (days === null || rampPercent === null || days <= from) continue;
    steps.push({ day: from, plan: rampPercent });
    from = days;
  }
  const last = steps.at(-1);
  return last === undefined ? [] : [...steps, { day: from, plan: last.plan }];
}

export interface Lead {
  day: Day;
  plan: number;
  actual: number;
  /** Percent of full targets ahead of the plan; below nothing is behind. */
  by: number;
}

/** How far ahead of its plan a ramp is on the last day that is known; null where none is. */
export function leadOf(points: RampPoint[]): Lead | null {
  const last = points.findLast(({ actual }) => actual !== null);
  if (last === undefined || last.actual === null) return null;
  const { day, plan, actual } = last;
  return { day, plan, actual, by: actual - plan };
}

/** The first day on which full targets were reached; null while they were not. */
export const fullFrom = (points: RampPoint[]): Day | null =>
  points.find(({ actual }) => actual !== null && actual >= 100)?.day ?? null;

/** A curve in at most so many points for those who listen to it: the first, the last, and some between. */
export function thinned<T>(points: T[], most: number): T[] {
  if (points.length <= most) return points;
  const step = (points.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => points[Math.round(index * step)]).filter(
    (point) => point !== undefined,
  );
}
