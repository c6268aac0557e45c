import type { ImportMappingView } from '@/generated/api';
import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { ImportKind } from './preview-import';

export type SavedMapping = ImportMappingView;

/** The mappings that earlier imports used, one per source. */
export const savedMappingsQuery = (kind: ImportKind) =>
  queryOptions({
    queryKey: [topics.config, 'import-mappings', kind],
    queryFn: ({ signal }) => api.get('/imports/mappings', { query: { kind }, signal }),
    select: (list) => list.items,
  });
