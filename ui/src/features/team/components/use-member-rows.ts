import { useQueries } from '@tanstack/react-query';
import type { Day, Period } from '@/lib/days';
import { scorecardQuery } from '@/lib/reference/scorecard';
import type { Heatmap } from '../api/heatmap';
import { meanPace, overallStatus } from './heat';
import type { MemberRow } from './sorting';

/** Beyond so many members, asking for each one's scorecard would cost more than it tells. */
const MOST_SCORES = 40;

/** The team's members with their scores, and their numbers out of the heat map. */
export function useMemberRows({ members }: Heatmap, period: Period, at: Day): MemberRow[] {
  const scored = members.length <= MOST_SCORES ? members : [];
  const scores = useQueries({
    queries: scored.map(({ id }) => scorecardQuery({ level: 'member', id }, period, at)),
    combine: (results) => results.map(({ data }) => data?.score),
  });
  return members.map(({ id, name, cells }, index) => ({
    id,
    name,
    score: scores[index],
    status: overallStatus(cells),
    pace: meanPace(cells),
    values: Object.fromEntries(cells.map(({ indicator, value }) => [indicator, value])),
  }));
}
