import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { url } from './http';
import { LiveFeed, type LiveStatus, type LiveTopic } from './live-feed';
import { refresh } from './query-keys';

/** Bursts of standings are shown together: often enough to be live, seldom enough to be read. */
const GATHER = 400;

const Feed = createContext<LiveFeed | null>(null);

/** Keeps every query on screen as fresh as the organization's live feed while the user is signed in. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const { feed, cancel } = useMemo(() => {
    const waiting = new Set<LiveTopic>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      timer = undefined;
      const due = [...waiting];
      waiting.clear();
      for (const topic of due) if (refresh(client, topic)) onEvent(topic);
    };
    const onEvent = (topic: LiveTopic) => {
      waiting.add(topic);
      timer ??= setTimeout(flush, GATHER);
    };
    return { feed: new LiveFeed({ url: url('/live'), onEvent }), cancel: () => clearTimeout(timer) };
  }, [client]);

  useEffect(() => {
    feed.start();
    return () => {
      feed.stop();
      cancel();
    };
  }, [feed, cancel]);

  return <Feed value={feed}>{children}</Feed>;
}

const noSubscription = () => () => undefined;

export function useLiveStatus(): LiveStatus {
  const feed = useContext(Feed);
  return useSyncExternalStore(feed?.subscribe ?? noSubscription, feed?.status ?? (() => 'connecting'));
}
