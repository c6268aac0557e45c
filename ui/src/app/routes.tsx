import { IconBuilding, IconGauge, type IconProps, IconTrophy, IconUsersGroup } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { can, type Permission, type Role, roles, type Session } from '@/lib/session';

export interface NavigationEntry {
  /** Key of the label: `nav.myDay`, or with a feature's namespace: `people:title`. */
  label: string;
  icon: ComponentType<IconProps>;
  group: 'performance' | 'work' | 'setup';
  /** Whose phone shows it in the bottom bar (the first four fit); everyone finds the rest behind "More". */
  phone?: Role[];
}

/** One page: where it is, who may open it, and where it stands in the navigation. */
export interface PageRoute {
  path: string;
  page: () => Promise<{ default: ComponentType }>;
  allowed?: (session: Session) => boolean;
  navigation?: NavigationEntry;
}

export const needs =
  (...wanted: Permission[]) =>
  (session: Session): boolean =>
    wanted.every((permission) => can(session, permission));

/** The pages behind the sign-in, in the order of the navigation. */
export const routes: PageRoute[] = [
  {
    path: '/my-day',
    page: () => import('@/features/my-day/components/MyDayPage'),
    allowed: ({ account }) => account?.personId != null,
    navigation: { label: 'nav.myDay', icon: IconGauge, group: 'performance', phone: ['rep', 'manager'] },
  },
  {
    path: '/team',
    page: () => import('@/features/team/components/TeamPage'),
    allowed: (session) => session.managedTeams.length > 0 || can(session, 'people:read'),
    navigation: {
      label: 'nav.team',
      icon: IconUsersGroup,
      group: 'performance',
      phone: ['manager', 'sales_ops', 'hr', 'executive', 'administrator'],
    },
  },
  {
    path: '/company',
    page: () => import('@/features/company/components/CompanyPage'),
    allowed: needs('standings:read'),
    navigation: {
      label: 'nav.company',
      icon: IconBuilding,
      group: 'performance',
      phone: ['manager', 'sales_ops', 'hr', 'executive', 'administrator'],
    },
  },
  {
    path: '/people/:id',
    page: () => import('@/features/scorecards/components/PersonPage'),
    allowed: needs('standings:read'),
  },
  {
    path: '/teams/:id',
    page: () => import('@/features/scorecards/components/TeamScorecardPage'),
    allowed: needs('standings:read'),
  },
  {
    path: '/leaderboards',
    page: () => import('@/features/leaderboards/components/LeaderboardsPage'),
    allowed: needs('standings:read'),
    navigation: { label: 'nav.leaderboards', icon: IconTrophy, group: 'performance', phone: [...roles] },
  },
];
