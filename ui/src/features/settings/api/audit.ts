import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { http, type Page } from '@/lib/http';
import { topics } from '@/lib/query-keys';

export interface AuditEntry {
  id: string;
  at: string;
  actor: string;
  action: string;
  target: string;
  detail: string | null;
}

const PAGE = 25;

export const auditQuery = (page: number) =>
  queryOptions({
    queryKey: [topics.access, 'audit', page],
    queryFn: ({ signal }) => http.get<Page<AuditEntry>>('/audit', { page, size: PAGE }, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
