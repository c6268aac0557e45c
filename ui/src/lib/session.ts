import type { SessionResponse, SessionSelf } from '@/generated/api';
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { api } from './api';
import { topics } from './query-keys';

export const roles = ['rep', 'manager', 'sales_ops', 'hr', 'executive', 'administrator', 'display'] as const;
export type Role = (typeof roles)[number];

export const permissions = [
  'standings:read',
  'activities:read',
  'activities:write',
  'people:read',
  'people:write',
  'indicators:write',
  'goals:write',
  'rules:read',
  'rules:write',
  'imports:run',
  'organization:write',
  'access:administer',
  'audit:read',
  'contests:write',
  'recognition:write',
  'tasks:work',
  'coaching:read',
  'coaching:write',
  'onboarding:read',
  'onboarding:write',
  'training:write',
  'processes:administer',
] as const;
export type Permission = (typeof permissions)[number];

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof weekdays)[number];

export type Account = SessionSelf;

export type Organization = NonNullable<SessionResponse['organization']>;

export type { DemoAccount } from '@/generated/api';

export type Session = SessionResponse;

export const sessionQuery = queryOptions({
  queryKey: [topics.session],
  queryFn: ({ signal }): Promise<Session> => api.get('/session', { signal }),
  staleTime: Infinity,
});

/** Who is asking; known before any page is shown. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

export function can(session: Session, permission: Permission): boolean {
  return session.permissions.some((held: string) => held === permission);
}

/** Puts a new session in place of the old one, with everything the old one had seen forgotten. */
export function useReplaceSession(): (session: Session | undefined) => void {
  const client = useQueryClient();
  return (session) => {
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== topics.session });
    if (session === undefined) void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    else client.setQueryData(sessionQuery.queryKey, session);
  };
}
