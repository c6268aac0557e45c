import type { Status } from '@/lib/reference/standing';
import type { HeatmapCell } from '../api/heatmap';

export const measures = ['pace', 'attainment', 'percentile'] as const;
export type HeatMeasure = (typeof measures)[number];

/** The share that a cell shows, as a ratio: 1 is the target, or the best of all peers. */
export function heatValue(cell: HeatmapCell | undefined, measure: HeatMeasure): number | null {
  if (cell === undefined) return null;
  return measure === 'percentile' ? (cell.percentile === null ? null : cell.percentile / 100) : cell[measure];
}

/** From much too little to more than asked for. */
export type Heat = 'none' | 'coldest' | 'cold' | 'even' | 'warm' | 'hot';

const steps: Record<HeatMeasure, [number, number, number, number]> = {
  pace: [0.7, 0.9, 1, 1.1],
  attainment: [0.5, 0.75, 1, 1.1],
  percentile: [0.2, 0.4, 0.6, 0.8],
};

export function heatOf(value: number | null, measure: HeatMeasure): Heat {
  if (value === null) return 'none';
  const [coldest, cold, even, warm] = steps[measure];
  if (value < coldest) return 'coldest';
  if (value < cold) return 'cold';
  if (value < even) return 'even';
  return value < warm ? 'warm' : 'hot';
}

/** How far a member's goals are behind together: the mean pace, each goal counting to twice its due. */
export function meanPace(cells: HeatmapCell[]): number | null {
  const paces = cells.flatMap(({ pace }) => (pace === null ? [] : [Math.min(pace, 2)]));
  return paces.length === 0 ? null : paces.reduce((sum, pace) => sum + pace, 0) / paces.length;
}

/** How a member stands over all goals, by the same bars as a single goal's pace. */
export function overallStatus(cells: HeatmapCell[]): Status | null {
  const pace = meanPace(cells);
  if (pace === null) return null;
  if (pace >= 1.1) return 'ahead';
  if (pace >= 0.95) return 'on_pace';
  return pace >= 0.8 ? 'behind' : 'at_risk';
}
