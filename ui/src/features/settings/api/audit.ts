import type { AuditEntryResponse } from '@/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

export type AuditEntry = AuditEntryResponse;

const PAGE = 25;

export const auditQuery = (page: number) =>
  queryOptions({
    queryKey: [topics.access, 'audit', page],
    queryFn: ({ signal }) => api.get('/audit', { query: { page, size: PAGE }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
