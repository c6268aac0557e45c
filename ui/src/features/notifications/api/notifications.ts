import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Page, send } from '@/lib/http';
import { topics } from '@/lib/query-keys';

export interface Notification {
  id: string;
  at: string;
  kind: string;
  text: string;
  link: string | null;
  read: boolean;
}

/** A page of one's notifications, with how many are unread in all. */
export interface NotificationPage extends Page<Notification> {
  unread: number;
}

const SIZE = 30;

export const notificationsQuery = queryOptions({
  queryKey: [topics.notifications, 'mine'],
  queryFn: ({ signal }) => send<NotificationPage>('GET', '/notifications', { query: { size: SIZE }, signal }),
});

/** What leads somewhere in the application; anything else is only text. */
export const isInside = (link: string | null): link is string => link !== null && /^\/(?!\/)/.test(link);

export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { ids: string[] } | { all: true }) =>
      send<undefined>('POST', '/notifications/read', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.notifications] }),
  });
}
