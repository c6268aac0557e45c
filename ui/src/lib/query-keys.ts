import type { QueryClient } from '@tanstack/react-query';
import type { LiveTopic } from './live-feed';

/**
 * The first element of every query key says what kind of truth it holds, so that a live event can
 * refresh all that it touches without knowing the pages.
 */
export const topics = {
  session: 'session',
  standings: 'standings',
  activities: 'activities',
  people: 'people',
  config: 'config',
  jobs: 'jobs',
  access: 'access',
} as const;

export type Topic = (typeof topics)[keyof typeof topics];

const touched: Record<Exclude<LiveTopic, 'reset'>, Topic[]> = {
  standing: [topics.standings, topics.activities],
  people: [topics.people, topics.standings],
  config: [topics.config, topics.standings],
  job: [topics.jobs],
};

/** Refetches what an event may have changed and is on screen; the rest is refetched when it is next shown. */
export function refresh(client: QueryClient, event: LiveTopic): void {
  if (event === 'reset') {
    void client.invalidateQueries();
    return;
  }
  for (const topic of touched[event]) void client.invalidateQueries({ queryKey: [topic] });
}
