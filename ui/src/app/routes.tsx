import {
  IconBuilding,
  IconChecklist,
  IconFileImport,
  IconConfetti,
  IconFlag,
  IconGauge,
  IconMedal,
  IconMessageQuestion,
  IconMessages,
  type IconProps,
  IconRoute,
  IconRuler2,
  IconSchool,
  IconScript,
  IconSettings,
  IconShieldCheck,
  IconSitemap,
  IconTargetArrow,
  IconTrophy,
  IconUserPlus,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { mayDecide } from '@/lib/reference/disputes';
import { can, type Permission, type Role, roles, type Session } from '@/lib/session';

/** The groups of the navigation in their order; one without a page for the user is not shown. */
export const navigationGroups = ['mine', 'team', 'design', 'administration'] as const;

export interface NavigationEntry {
  /** Key of the label: `nav.myDay`, or with a feature's namespace: `people:title`. */
  label: string;
  icon: ComponentType<IconProps>;
  group: (typeof navigationGroups)[number];
  /** Whose phone shows it in the bottom bar (the first four fit); everyone finds the rest behind "More". */
  phone?: Role[];
  /** What is counted beside the label. */
  count?: 'tasks';
  /** What somebody must have for the link to be there. */
  when?: 'onboarding' | 'disputes';
}

/** One page: where it is, who may open it, and where it stands in the navigation. */
export interface PageRoute {
  path: string;
  page: () => Promise<{ default: ComponentType }>;
  allowed?: (session: Session) => boolean;
  navigation?: NavigationEntry;
}

/** Whoever has all of these permissions. */
export const needs =
  (...wanted: Permission[]) =>
  (session: Session): boolean =>
    wanted.every((permission) => can(session, permission));

/** Whoever has one of these permissions. */
export const needsAny =
  (...wanted: Permission[]) =>
  (session: Session): boolean =>
    wanted.some((permission) => can(session, permission));

/** Whoever has points to question, or is asked about those of others. */
const mayDispute = (session: Session): boolean => session.account?.personId != null || mayDecide(session);

/** The pages behind the sign-in: a new page is one more entry here, with `navigation` if a link leads to it. */
export const routes: PageRoute[] = [
  {
    path: '/my-day',
    page: () => import('@/features/my-day/components/MyDayPage'),
    allowed: ({ account }) => account?.personId != null,
    navigation: { label: 'nav.myDay', icon: IconGauge, group: 'mine', phone: ['rep', 'manager'] },
  },
  {
    path: '/tasks',
    page: () => import('@/features/tasks/components/TasksPage'),
    allowed: needs('tasks:work'),
    navigation: { label: 'tasks:title', icon: IconChecklist, group: 'mine', count: 'tasks' },
  },
  {
    path: '/onboarding/mine',
    page: () => import('@/features/onboarding/components/MinePage'),
    allowed: (session) => can(session, 'onboarding:read') && session.account?.personId != null,
    navigation: { label: 'onboarding:mine.title', icon: IconRoute, group: 'mine', when: 'onboarding' },
  },
  {
    path: '/recognition',
    page: () => import('@/features/recognition/components/RecognitionPage'),
    allowed: needs('standings:read'),
    navigation: { label: 'recognition:title', icon: IconConfetti, group: 'mine' },
  },
  {
    path: '/badges',
    page: () => import('@/features/badges/components/BadgesPage'),
    allowed: needs('standings:read'),
    navigation: { label: 'badges:title', icon: IconMedal, group: 'mine' },
  },
  {
    path: '/badges/manage',
    page: () => import('@/features/badges/components/ManageBadgesPage'),
    allowed: needs('rules:write'),
  },
  {
    path: '/badges/levels',
    page: () => import('@/features/badges/components/LevelsPage'),
    allowed: needs('rules:write'),
  },
  {
    path: '/people/:id/badges',
    page: () => import('@/features/badges/components/BadgesPage'),
    allowed: needs('standings:read'),
  },
  {
    path: '/team',
    page: () => import('@/features/team/components/TeamPage'),
    allowed: (session) => session.managedTeams.length > 0 || can(session, 'people:read'),
    navigation: {
      label: 'nav.team',
      icon: IconUsersGroup,
      group: 'team',
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
      group: 'team',
      phone: ['rep', 'manager', 'sales_ops', 'hr', 'executive', 'administrator'],
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
    path: '/coaching',
    page: () => import('@/features/coaching/components/CoachingPage'),
    allowed: needs('coaching:read'),
    navigation: { label: 'coaching:title', icon: IconMessages, group: 'team' },
  },
  {
    path: '/coaching/templates',
    page: () => import('@/features/coaching/components/TemplatesPage'),
    allowed: needs('coaching:write'),
  },
  {
    path: '/coaching/:id',
    page: () => import('@/features/coaching/components/CyclePage'),
    allowed: needs('coaching:read'),
  },
  {
    path: '/training',
    page: () => import('@/features/trainings/components/TrainingsPage'),
    allowed: needs('tasks:work'),
    navigation: { label: 'trainings:title', icon: IconSchool, group: 'team' },
  },
  {
    path: '/training/:id',
    page: () => import('@/features/trainings/components/TrainingPage'),
    allowed: needs('tasks:work'),
  },
  {
    path: '/leaderboards',
    page: () => import('@/features/leaderboards/components/LeaderboardsPage'),
    allowed: needs('standings:read'),
    navigation: { label: 'nav.leaderboards', icon: IconTrophy, group: 'team', phone: [...roles] },
  },
  {
    path: '/contests',
    page: () => import('@/features/contests/components/ContestsPage'),
    allowed: needs('standings:read'),
    navigation: { label: 'contests:title', icon: IconFlag, group: 'team' },
  },
  {
    path: '/contests/new',
    page: () => import('@/features/contests/components/ContestEditorPage'),
    allowed: needs('contests:write'),
  },
  {
    path: '/contests/:id',
    page: () => import('@/features/contests/components/ContestPage'),
    allowed: needs('standings:read'),
  },
  {
    path: '/contests/:id/edit',
    page: () => import('@/features/contests/components/ContestEditorPage'),
    allowed: needs('contests:write'),
  },
  {
    path: '/onboarding',
    page: () => import('@/features/onboarding/components/BoardPage'),
    allowed: needs('onboarding:read', 'people:read'),
    navigation: { label: 'onboarding:title', icon: IconUserPlus, group: 'team' },
  },
  {
    path: '/onboarding/plans',
    page: () => import('@/features/onboarding/components/PlansPage'),
    allowed: needs('onboarding:write', 'people:write'),
  },
  {
    path: '/onboarding/plans/new',
    page: () => import('@/features/onboarding/components/PlanEditorPage'),
    allowed: needs('onboarding:write', 'people:write'),
  },
  {
    path: '/onboarding/plans/:id',
    page: () => import('@/features/onboarding/components/PlanEditorPage'),
    allowed: needs('onboarding:write', 'people:write'),
  },
  {
    path: '/onboarding/:id',
    page: () => import('@/features/onboarding/components/OnboardingPage'),
    allowed: needs('onboarding:read'),
  },
  {
    path: '/goals',
    page: () => import('@/features/goals/components/GoalsPage'),
    allowed: needs('goals:write'),
    navigation: { label: 'goals:title', icon: IconTargetArrow, group: 'design' },
  },
  {
    path: '/goals/bulk',
    page: () => import('@/features/goals/components/BulkPage'),
    allowed: needs('goals:write', 'people:read'),
  },
  {
    path: '/goals/templates',
    page: () => import('@/features/goals/components/TemplatesPage'),
    allowed: needs('goals:write'),
  },
  {
    path: '/indicators',
    page: () => import('@/features/indicators/components/IndicatorsPage'),
    allowed: needs('indicators:write'),
    navigation: { label: 'indicators:title', icon: IconRuler2, group: 'design' },
  },
  {
    path: '/indicators/types',
    page: () => import('@/features/indicators/components/ActivityTypesPage'),
    allowed: needs('indicators:write'),
  },
  {
    path: '/indicators/new',
    page: () => import('@/features/indicators/components/IndicatorEditorPage'),
    allowed: needs('indicators:write'),
  },
  {
    path: '/indicators/:id',
    page: () => import('@/features/indicators/components/IndicatorEditorPage'),
    allowed: needs('indicators:write'),
  },
  {
    path: '/rules',
    page: () => import('@/features/rules/components/RulesPage'),
    allowed: needsAny('rules:read', 'rules:write'),
    navigation: { label: 'rules:title', icon: IconScript, group: 'design' },
  },
  {
    path: '/rules/:id',
    page: () => import('@/features/rules/components/RulebookPage'),
    allowed: needsAny('rules:read', 'rules:write'),
  },
  {
    path: '/people',
    page: () => import('@/features/people/components/PeoplePage'),
    allowed: needs('people:read'),
    navigation: { label: 'people:title', icon: IconUsers, group: 'administration' },
  },
  {
    path: '/people/teams',
    page: () => import('@/features/people/components/TeamsPage'),
    allowed: needs('people:read'),
  },
  {
    path: '/people/:id/edit',
    page: () => import('@/features/people/components/PersonPage'),
    allowed: needs('people:read'),
  },
  {
    path: '/imports',
    page: () => import('@/features/imports/components/ImportsPage'),
    allowed: needs('imports:run'),
    navigation: { label: 'imports:title', icon: IconFileImport, group: 'administration' },
  },
  {
    path: '/imports/:id',
    page: () => import('@/features/imports/components/JobPage'),
    allowed: needs('imports:run'),
  },
  {
    path: '/reviews',
    page: () => import('@/features/reviews/components/ReviewsPage'),
    allowed: needs('activities:write'),
    navigation: { label: 'reviews:title', icon: IconShieldCheck, group: 'administration' },
  },
  {
    path: '/disputes',
    page: () => import('@/features/disputes/components/DisputesPage'),
    allowed: mayDispute,
    navigation: {
      label: 'disputes:title',
      icon: IconMessageQuestion,
      group: 'administration',
      when: 'disputes',
    },
  },
  {
    path: '/disputes/:id',
    page: () => import('@/features/disputes/components/DisputePage'),
    allowed: mayDispute,
  },
  {
    path: '/processes',
    page: () => import('@/features/processes/components/ProcessesPage'),
    allowed: needs('processes:administer'),
    navigation: { label: 'processes:title', icon: IconSitemap, group: 'administration' },
  },
  {
    path: '/processes/definitions',
    page: () => import('@/features/processes/components/DefinitionsPage'),
    allowed: needs('processes:administer'),
  },
  {
    path: '/processes/:instance',
    page: () => import('@/features/processes/components/InstancePage'),
    allowed: needs('processes:administer'),
  },
  {
    path: '/settings',
    page: () => import('@/features/settings/components/SettingsPage'),
    allowed: needsAny('organization:write', 'access:administer', 'audit:read'),
    navigation: { label: 'settings:title', icon: IconSettings, group: 'administration' },
  },
  {
    path: '/settings/organization',
    page: () => import('@/features/settings/components/OrganizationPage'),
    allowed: needs('organization:write'),
  },
  {
    path: '/settings/accounts',
    page: () => import('@/features/settings/components/AccountsPage'),
    allowed: needs('access:administer'),
  },
  {
    path: '/settings/api-keys',
    page: () => import('@/features/settings/components/ApiKeysPage'),
    allowed: needs('access:administer'),
  },
  {
    path: '/settings/audit',
    page: () => import('@/features/settings/components/AuditPage'),
    allowed: needs('audit:read'),
  },
  { path: '/settings/me', page: () => import('@/features/settings/components/MyAccountPage') },
];
