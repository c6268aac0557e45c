import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { RULEBOOKS } from './rulebooks';

export type { VersionDiffLine, VersionView } from '@/generated/api';

const MANY = 200;

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...RULEBOOKS, 'versions', id],
    queryFn: ({ signal }) =>
      api.get('/rulebooks/{id}/versions', { path: { id }, query: { size: MANY }, signal }),
    select: (page) => page.items,
  });

/** How one version became another, or the draft. */
export const differenceQuery = (id: string, before: string, after: string) =>
  queryOptions({
    queryKey: [...RULEBOOKS, 'difference', id, before, after],
    queryFn: ({ signal }) =>
      api.get('/rulebooks/{id}/versions/{before}/diff/{after}', { path: { id, before, after }, signal }),
  });
