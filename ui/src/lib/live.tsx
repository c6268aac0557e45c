import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { url } from './http';
import { LiveFeed, type LiveStatus, type LiveTopic } from './live-feed';
import { refresh } from './query-keys';

/** Bursts of standings are shown together: often enough to be live, seldom enough to be read. */
const GATHER = 400;

type Listener = (topic: LiveTopic, data: string) => void;

const Feed = createContext<LiveFeed | null>(null);
const Listeners = createContext<Set<Listener>>(new Set());

/** Keeps every query on screen as fresh as the organization's live feed while the user is signed in. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const { feed, listeners, cancel } = useMemo(() => {
    const listeners = new Set<Listener>();
    const waiting = new Set<LiveTopic>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      timer = undefined;
      const due = [...waiting];
      waiting.clear();
      for (const topic of due) if (refresh(client, topic)) refreshSoon(topic);
    };
    const refreshSoon = (topic: LiveTopic) => {
      waiting.add(topic);
      timer ??= setTimeout(flush, GATHER);
    };
    const onEvent = (topic: LiveTopic, data: string) => {
      refreshSoon(topic);
      for (const listener of listeners) listener(topic, data);
    };
    return {
      feed: new LiveFeed({ url: url('/live'), onEvent }),
      listeners,
      cancel: () => clearTimeout(timer),
    };
  }, [client]);

  useEffect(() => {
    feed.start();
    return () => {
      feed.stop();
      cancel();
    };
  }, [feed, cancel]);

  return (
    <Feed value={feed}>
      <Listeners value={listeners}>{children}</Listeners>
    </Feed>
  );
}

const noSubscription = () => () => undefined;

export function useLiveStatus(): LiveStatus {
  const feed = useContext(Feed);
  return useSyncExternalStore(feed?.subscribe ?? noSubscription, feed?.status ?? (() => 'connecting'));
}

/** Calls back with what the events of a topic say, for what is not asked of the server again. */
export function useLiveEvent<T>(topic: Exclude<LiveTopic, 'reset'>, onEvent: (event: T) => void): void {
  const listeners = useContext(Listeners);
  const take = useEffectEvent((data: string) => onEvent(JSON.parse(data) as T));
  useEffect(() => {
    const listener: Listener = (happened, data) => {
      if (happened === topic) take(data);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [listeners, topic]);
}
