import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Items, type Page, send } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { BadgeLook, PersonName } from '@/lib/reference/awards';

export const feedKinds = ['celebration', 'badge', 'kudos'] as const;
export type FeedKind = (typeof feedKinds)[number];

/** The reactions that the server takes. */
export const emojis = ['👏', '🎉', '🔥', '❤️', '💪', '🚀'] as const;

export interface Reaction {
  emoji: string;
  count: number;
  mine: boolean;
}

/** Something to celebrate: `from` is who gave kudos, `effectId` the ledger's entry that explains it. */
export interface FeedItem {
  id: string;
  at: string;
  kind: FeedKind;
  member: PersonName;
  from: PersonName | null;
  text: string;
  badge: BadgeLook | null;
  effectId: string | null;
  reactions: Reaction[];
}

const SIZE = 20;
const key = [topics.recognition, 'feed'];

const askFeed = (kind: FeedKind | null, page: number, size: number, signal?: AbortSignal) =>
  send<Page<FeedItem>>('GET', '/feed', { query: { kind, page, size }, signal });

export const feedQuery = (kind: FeedKind | null) =>
  infiniteQueryOptions({
    queryKey: [...key, kind],
    queryFn: ({ pageParam, signal }) => askFeed(kind, pageParam, SIZE, signal),
    initialPageParam: 0,
    getNextPageParam: ({ page, size, total }) => ((page + 1) * size < total ? page + 1 : undefined),
    select: ({ pages }) => mergePages(pages.map(({ items }) => items)),
  });

/** The newest items, to find one that was just told of. */
export const latestQuery = queryOptions({
  queryKey: [topics.recognition, 'latest'],
  queryFn: ({ signal }) => askFeed(null, 0, SIZE, signal),
  staleTime: 0,
});

/** All items once: what came in between two pages has pushed the last of one onto the next. */
export function mergePages(pages: FeedItem[][]): FeedItem[] {
  return [...new Map(pages.flat().map((item) => [item.id, item])).values()];
}

/** The reactions as they are once one was given or taken back. */
export function toggled(reactions: Reaction[], emoji: string): Reaction[] {
  const known = reactions.find((reaction) => reaction.emoji === emoji);
  if (known === undefined) return [...reactions, { emoji, count: 1, mine: true }];
  return reactions
    .map((reaction) =>
      reaction.emoji === emoji
        ? { emoji, count: reaction.count + (reaction.mine ? -1 : 1), mine: !reaction.mine }
        : reaction,
    )
    .filter(({ count }) => count > 0);
}

function useRefreshFeed() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [topics.recognition] });
}

export interface KudosRequest {
  to: string[];
  message: string;
}

export function useGiveKudos() {
  const refresh = useRefreshFeed();
  return useMutation({
    mutationFn: (body: KudosRequest) => send<Items<FeedItem>>('POST', '/kudos', { body }),
    onSuccess: refresh,
  });
}

export function useReact() {
  const refresh = useRefreshFeed();
  return useMutation({
    mutationFn: ({ id, emoji, mine }: { id: string; emoji: string; mine: boolean }) =>
      mine
        ? send<FeedItem>(
            'DELETE',
            `/feed/${encodeURIComponent(id)}/reactions/${encodeURIComponent(emoji)}`,
            {},
          )
        : send<FeedItem>('POST', `/feed/${encodeURIComponent(id)}/reactions`, { body: { emoji } }),
    onSettled: refresh,
  });
}

export function useRemoveKudos() {
  const refresh = useRefreshFeed();
  return useMutation({
    mutationFn: (id: string) => send<undefined>('DELETE', `/feed/${encodeURIComponent(id)}`, {}),
    onSuccess: refresh,
  });
}
