import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What a page shows, kept in its address; null and empty values are left out of it. */
export function useSearch(): [URLSearchParams, (changes: Record<string, string | null>) => void] {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (changes: Record<string, string | null>) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes))
            if (value === null || value === '') after.delete(name);
            else after.set(name, value);
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  return [search, change];
}

/** The page of a list that an address asks for; the first is 0. */
export const pageOf = (search: URLSearchParams): number =>
  Math.max(0, Math.trunc(Number(search.get('page') ?? 0)) || 0);
