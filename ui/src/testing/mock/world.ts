import type { Indicator } from '@/lib/reference/indicators';
import type { Team } from '@/lib/reference/teams';
import type { Account, DemoAccount, Organization, Permission, Role } from '@/lib/session';
import { permissions } from '@/lib/session';
import { TIME_ZONE } from './calendar';

export const organization: Organization = {
  id: 'org',
  version: 0,
  name: 'Hanbit Systems',
  timeZone: TIME_ZONE,
  locale: 'en',
  weekStart: 'MONDAY',
  fiscalYearStart: 1,
  workingDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
  currency: 'USD',
  workdayStart: '09:00',
  workdayEnd: '18:00',
};

const indicator = (key: string, name: string, more: Partial<Indicator> = {}): Indicator => ({
  id: `i-${key}`,
  key,
  name,
  kind: 'leading',
  aggregation: 'count',
  of: null,
  filter: { types: [key.replace(/s$/, '')], conditions: [] },
  numerator: [],
  denominator: [],
  unit: null,
  currency: null,
  decimals: 0,
  lowerIsBetter: false,
  builtIn: true,
  version: 1,
  computing: null,
  ...more,
});

export const indicators: Indicator[] = [
  indicator('calls', 'Calls'),
  indicator('meetings', 'Meetings'),
  indicator('demos', 'Demos'),
  indicator('proposals', 'Proposals'),
  indicator('deals_won', 'Deals won', { kind: 'lagging', filter: { types: ['deal_won'], conditions: [] } }),
  indicator('deals_lost', 'Deals lost', {
    kind: 'lagging',
    lowerIsBetter: true,
    filter: { types: ['deal_lost'], conditions: [] },
  }),
  indicator('revenue', 'Revenue', {
    kind: 'lagging',
    aggregation: 'sum',
    of: 'amount',
    currency: 'USD',
    filter: { types: ['deal_won'], conditions: [] },
  }),
  indicator('win_rate', 'Win rate', {
    kind: 'lagging',
    aggregation: 'ratio',
    unit: '%',
    decimals: 3,
    numerator: ['deals_won'],
    denominator: ['deals_won', 'deals_lost'],
  }),
];

const tree: [string, string, string | null][] = [
  ['east', 'East', null],
  ['central', 'Central', null],
  ['west', 'West', null],
  ['seoul', 'Seoul Enterprise', 'east'],
  ['busan', 'Busan Growth', 'east'],
  ['daejeon', 'Daejeon Public', 'central'],
  ['daegu', 'Daegu Industry', 'central'],
  ['incheon', 'Incheon Trade', 'west'],
  ['jeju', 'Jeju Hospitality', 'west'],
];

const names = [
  'Kim Minjun',
  'Lee Seoyeon',
  'Park Jiho',
  'Choi Haeun',
  'Jung Dohyun',
  'Kang Yuna',
  'Cho Hyunwoo',
  'Yoon Jimin',
  'Jang Taeyang',
  'Lim Soyoung',
  'Han Jaewon',
  'Oh Nari',
  'Seo Junho',
  'Shin Ara',
  'Kwon Donghae',
  'Hwang Mirae',
  'Ahn Sungmin',
  'Song Eunji',
  'Ryu Kangmin',
  'Hong Bora',
  'Jeon Hyejin',
  'Ko Byungho',
  'Moon Chaewon',
  'Bae Sangwoo',
  'Baek Yerin',
  'Heo Joon',
  'Nam Gahee',
  'Sim Woojin',
  'Noh Dain',
  'Ha Sunwoo',
  'Kwak Yejun',
  'Sung Hari',
  'Cha Minseo',
  'Joo Wonbin',
  'Woo Sumin',
  'Ma Haneul',
];

const squads = tree.filter(([, , parent]) => parent !== null).map(([id]) => id);

export interface Person {
  id: string;
  key: string;
  name: string;
  team: string;
  /** 0.6 … 1.4 of the ordinary member's pace. */
  skill: number;
}

export const people: Person[] = names.map((name, index) => ({
  id: `p${index + 1}`,
  key: name.toLowerCase().replace(' ', '.'),
  name,
  team: squads[index % squads.length] ?? 'seoul',
  skill: 0.62 + ((index * 7919) % 100) / 125,
}));

export const membersOf = (team: string): Person[] => {
  const parts = tree.filter(([, , parent]) => parent === team).map(([id]) => id);
  return people.filter((person) => person.team === team || parts.includes(person.team));
};

export const teams: Team[] = tree.map(([id, name, parent], index) => ({
  id,
  name,
  parent,
  depth: parent === null ? 1 : 2,
  manager: index < 3 ? null : { id: `p${index - 2}`, name: names[index - 3] ?? '' },
  members: membersOf(id).length,
  archived: false,
  version: 0,
}));

const accountOf = (id: string, name: string, role: Role, personId: string | null): Account => ({
  id,
  name,
  personId,
  email: `${role.replace('_', '-')}@demo.pacesetter`,
  roles: [role],
  locale: null,
});

export const accounts: Account[] = [
  accountOf('a1', 'Lee Seoyeon', 'rep', 'p2'),
  accountOf('a2', 'Kim Minjun', 'manager', 'p1'),
  accountOf('a3', 'Oh Nari', 'sales_ops', null),
  accountOf('a4', 'Shin Ara', 'hr', null),
  accountOf('a5', 'Han Jaewon', 'executive', null),
  accountOf('a6', 'Ma Haneul', 'administrator', null),
  accountOf('a7', 'Lobby screen', 'display', null),
];

const byRole: Record<Role, Permission[]> = {
  rep: [
    'standings:read',
    'activities:read',
    'recognition:write',
    'tasks:work',
    'coaching:read',
    'onboarding:read',
  ],
  manager: [
    'standings:read',
    'activities:read',
    'people:read',
    'goals:write',
    'rules:read',
    'contests:write',
    'recognition:write',
    'coaching:read',
    'coaching:write',
    'training:write',
    'tasks:work',
    'onboarding:read',
    'onboarding:write',
  ],
  sales_ops: [
    'standings:read',
    'activities:read',
    'activities:write',
    'people:read',
    'people:write',
    'indicators:write',
    'goals:write',
    'imports:run',
    'organization:write',
    'rules:read',
    'rules:write',
    'contests:write',
    'recognition:write',
    'coaching:read',
    'coaching:write',
    'training:write',
    'tasks:work',
    'onboarding:read',
    'onboarding:write',
    'processes:administer',
  ],
  hr: [
    'standings:read',
    'people:read',
    'people:write',
    'activities:read',
    'recognition:write',
    'tasks:work',
    'coaching:read',
    'training:write',
    'onboarding:read',
    'onboarding:write',
  ],
  executive: [
    'standings:read',
    'activities:read',
    'people:read',
    'rules:read',
    'recognition:write',
    'tasks:work',
    'coaching:read',
    'onboarding:read',
  ],
  administrator: [...permissions],
  display: ['standings:read'],
};

export const permissionsOf = (account: Account): Permission[] => [
  ...new Set(account.roles.flatMap((role) => byRole[role])),
];

export const demoAccounts: DemoAccount[] = accounts.map(({ email, name, roles }) => ({
  email,
  name,
  role: roles[0] ?? 'rep',
  password: 'demo-demo-demo',
}));
