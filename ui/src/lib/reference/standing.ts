import type { Day, Period } from '../days';
import type { IndicatorKind, IndicatorMetadata } from './indicators';

export const levels = ['member', 'team', 'company'] as const;
export type Level = (typeof levels)[number];

export const statuses = ['ahead', 'on_pace', 'behind', 'at_risk'] as const;
export type Status = (typeof statuses)[number];

/** Whose number it is. */
export interface Subject {
  level: Level;
  id: string;
  name: string;
}

/** One goal of a scorecard, or (with `target` null) an indicator without a goal. */
export interface ScorecardLine extends Omit<IndicatorMetadata, 'key'> {
  goalId: string | null;
  indicator: string;
  kind: IndicatorKind;
  target: number | null;
  fullTarget: number | null;
  proration: number | null;
  actual: number | null;
  expected: number | null;
  attainment: number | null;
  pace: number | null;
  status: Status | null;
  weight: number | null;
  color: string | null;
  /** What is missing to the target (or too much, where lower is better); 0 when it is reached. */
  gap: number | null;
  perRemainingDay: number | null;
}

export interface Scorecard {
  subject: Subject;
  period: Period;
  from: Day;
  to: Day;
  at: string;
  score: number | null;
  color: string | null;
  workingDays: number;
  workingDaysGone: number;
  lines: ScorecardLine[];
}

/** The most pressing first; without a goal last. */
export const urgency: Record<Status, number> = { at_risk: 0, behind: 1, on_pace: 2, ahead: 3 };

export function byUrgency(a: Status | null, b: Status | null): number {
  return (a === null ? 4 : urgency[a]) - (b === null ? 4 : urgency[b]);
}
