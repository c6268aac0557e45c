import type { Heatmap } from '../api/heatmap';
import { meanPace, overallStatus } from './heat';
import type { MemberRow } from './sorting';

/** The team's members with their scores and numbers, as the heat map has them. */
export const memberRows = ({ members }: Heatmap): MemberRow[] =>
  members.map(({ id, name, score, cells }) => ({
    id,
    name,
    score,
    status: overallStatus(cells),
    pace: meanPace(cells),
    values: Object.fromEntries(cells.map(({ indicator, value }) => [indicator, value])),
  }));
