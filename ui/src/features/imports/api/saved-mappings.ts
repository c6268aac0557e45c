import { queryOptions } from '@tanstack/react-query';
import { http, type Items } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { ImportKind, ImportMapping } from './preview-import';

export interface SavedMapping {
  kind: ImportKind;
  source: string;
  mapping: ImportMapping;
}

/** The mappings that earlier imports used, one per source. */
export const savedMappingsQuery = (kind: ImportKind) =>
  queryOptions({
    queryKey: [topics.config, 'import-mappings', kind],
    queryFn: ({ signal }) => http.get<Items<SavedMapping>>('/imports/mappings', { kind }, signal),
    select: (list) => list.items,
  });
