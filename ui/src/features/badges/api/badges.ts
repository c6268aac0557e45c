import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Page, send } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Badge, PersonName } from '@/lib/reference/awards';

export interface Holder {
  member: PersonName;
  since: string;
  effectId: string;
}

export const holdersQuery = (badge: string, page: number) =>
  queryOptions({
    queryKey: [topics.awards, 'holders', badge, page],
    queryFn: ({ signal }) =>
      send<Page<Holder>>('GET', `/badges/${encodeURIComponent(badge)}/holders`, {
        query: { page, size: 25 },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export interface BadgeRequest {
  key: string | null;
  name: string;
  description: string;
  icon: string;
  color: string;
}

function useRefreshAwards() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: [topics.awards] }),
      client.invalidateQueries({ queryKey: [topics.recognition] }),
    ]);
}

export function useSaveBadge(existing?: Pick<Badge, 'id' | 'version'>) {
  const refresh = useRefreshAwards();
  return useMutation({
    mutationFn: (badge: BadgeRequest) =>
      existing === undefined
        ? send<Badge>('POST', '/badges', { body: badge })
        : send<Badge>('PUT', `/badges/${encodeURIComponent(existing.id)}`, {
            body: { ...badge, version: existing.version },
          }),
    onSuccess: refresh,
  });
}

/** Retires a badge, or lets a retired one be awarded again. */
export function useRetireBadge() {
  const refresh = useRefreshAwards();
  return useMutation({
    mutationFn: ({ id, retired }: Pick<Badge, 'id' | 'retired'>) =>
      retired
        ? send<undefined>('POST', `/badges/${encodeURIComponent(id)}/restore`, {})
        : send<undefined>('DELETE', `/badges/${encodeURIComponent(id)}`, {}),
    onSuccess: refresh,
  });
}
