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
  recognition: 'recognition',
  awards: 'awards',
  contests: 'contests',
  notifications: 'notifications',
  tasks: 'tasks',
  processes: 'processes',
  onboarding: 'onboarding',
  coaching: 'coaching',
  trainings: 'trainings',
  disputes: 'disputes',
} as const;

export type Topic = (typeof topics)[keyof typeof topics];

const ofProcesses: Topic[] = [topics.processes, topics.onboarding, topics.coaching, topics.disputes];

const touched: Record<Exclude<LiveTopic, 'reset'>, Topic[]> = {
  // Activities move people along their ramps.
  standing: [topics.standings, topics.activities, topics.onboarding],
  people: [topics.people, topics.standings, topics.contests],
  config: [topics.config, topics.standings],
  job: [topics.jobs],
  recognition: [topics.recognition],
  // What an entry takes back leaves the feed, too.
  ledger: [topics.awards, topics.contests, topics.recognition],
  notification: [topics.notifications],
  contest: [topics.contests],
  // A task is a step of a process, whatever that is about.
  task: [...ofProcesses, topics.tasks, topics.trainings],
  process: ofProcesses,
  onboarding: [topics.onboarding, topics.processes],
};

/**
 * Refetches what an event may have changed and is on screen; the rest is refetched when it is next shown. What is
 * being fetched already is left to finish, or a lively organization would never get an answer: the result says
 * whether there was such, which must then be refreshed once more.
 */
export function refresh(client: QueryClient, event: LiveTopic): boolean {
  const filters = event === 'reset' ? [{}] : touched[event].map((topic) => ({ queryKey: [topic] }));
  const underway = filters.some((filter) => client.isFetching(filter) > 0);
  for (const filter of filters) void client.invalidateQueries(filter, { cancelRefetch: false });
  return underway;
}
