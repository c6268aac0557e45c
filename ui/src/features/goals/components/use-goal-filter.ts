import { useSearchParams } from 'react-router';
import { isPeriod } from '@/lib/days';
import { levels } from '@/lib/reference/standing';

const PAGE = 25;

/** Which goals are shown, kept in the address. */
export function useGoalFilter() {
  const [search, setSearch] = useSearchParams();
  const period = search.get('period');
  const filter = {
    level: levels.find((level) => level === search.get('level')) ?? null,
    subject: search.get('subject'),
    indicator: search.get('indicator'),
    period: isPeriod(period) ? period : null,
    page: Number(search.get('page') ?? 0),
    size: PAGE,
  };
  const change = (changes: Record<string, string | null>) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('page');
        for (const [name, value] of Object.entries(changes)) {
          if (value === null) after.delete(name);
          else after.set(name, value);
        }
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return { filter, change };
}

export type GoalFilterState = ReturnType<typeof useGoalFilter>;
