import type { LineResponse, ScorecardResponse, SubjectResponse } from '@/generated/api';

export const levels = ['member', 'team', 'company'] as const;
export type Level = (typeof levels)[number];

export const statuses = ['ahead', 'on_pace', 'behind', 'at_risk'] as const;
export type Status = (typeof statuses)[number];

/** Whose number it is. */
export type Subject = SubjectResponse;

/** One goal of a scorecard, or (with `target` null) an indicator without a goal. */
export type ScorecardLine = LineResponse;

export type Scorecard = ScorecardResponse;

/** The most pressing first; without a goal last. */
export const urgency: Record<Status, number> = { at_risk: 0, behind: 1, on_pace: 2, ahead: 3 };

export function byUrgency(a: Status | null, b: Status | null): number {
  return (a === null ? 4 : urgency[a]) - (b === null ? 4 : urgency[b]);
}
