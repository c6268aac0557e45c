import type { Cohort, Onboarding, OnboardingStage, RampPoint } from '@/features/onboarding/api/onboardings';
import type { Plan } from '@/features/onboarding/api/plans';
import { addDays, type Day } from '@/lib/days';
import type { OnboardingRow } from '@/lib/reference/onboarding';
import { nameOf } from './award-handlers';
import { today } from './calendar';

const START = addDays(today(), -12);
const onDay = (day: number): Day => addDays(START, day);
const at = (day: number) => `${onDay(day)}T09:00:00Z`;

export const plan: Plan = {
  id: 'plan-1',
  key: 'new-rep',
  name: 'New sales rep',
  description: 'From the first call to a full quota.',
  version: 3,
  stages: [
    {
      key: 'week',
      name: 'Week 1',
      days: 7,
      rampPercent: 0,
      gate: { targets: 'none', tasks: true, signOff: false },
      targets: [],
      tasks: [
        { key: 'laptop', title: 'Order a laptop', for: 'hr', dueDay: 0, description: null, link: null },
        {
          key: 'shadow',
          title: 'Shadow three calls',
          for: 'member',
          dueDay: 4,
          description: null,
          link: null,
        },
      ],
      checkIns: [{ title: 'First week', day: 6, with: 'manager' }],
    },
    {
      key: 'month',
      name: 'Month 1',
      days: 30,
      rampPercent: 50,
      gate: { targets: 'all', tasks: true, signOff: true },
      targets: [{ indicator: 'calls', period: 'week', target: 60 }],
      tasks: [
        {
          key: 'pitch',
          title: 'Pitch to the team',
          for: 'member',
          dueDay: 20,
          description: null,
          link: null,
        },
      ],
      checkIns: [],
    },
    {
      key: 'quarter',
      name: 'Quarter 1',
      days: 90,
      rampPercent: 100,
      gate: { targets: 'none', tasks: false, signOff: false },
      targets: [{ indicator: 'deals_won', period: 'month', target: 4 }],
      tasks: [],
      checkIns: [],
    },
  ],
};

const ramp: RampPoint[] = Array.from({ length: 30 }, (_, day) => ({
  day: onDay(day),
  plan: day < 7 ? 0 : 50,
  actual: day <= 12 ? day * 3 : null,
}));

const stages: OnboardingStage[] = [
  {
    key: 'week',
    name: 'Week 1',
    status: 'closed',
    from: onDay(0),
    due: onDay(6),
    closedOn: onDay(5),
    closedBy: 'gate',
    behind: false,
    rampPercent: 0,
    targets: [],
    tasks: [
      {
        id: 'w1',
        key: 'laptop',
        task: 't90',
        title: 'Order a laptop',
        for: 'hr',
        assignee: null,
        dueDay: 0,
        due: at(0),
        status: 'done',
        completedAt: at(1),
      },
    ],
    checkIns: [],
    signOff: { needed: false, by: null, at: null },
  },
  {
    key: 'month',
    name: 'Month 1',
    status: 'open',
    from: onDay(6),
    due: onDay(29),
    closedOn: null,
    closedBy: null,
    behind: false,
    rampPercent: 50,
    targets: [
      {
        indicator: 'calls',
        period: 'week',
        full: 60,
        goal: 30,
        target: 100,
        actual: 36,
        attainment: 0.36,
        met: false,
      },
    ],
    tasks: [
      {
        id: 'w2',
        key: 'shadow',
        task: 't1',
        title: 'Shadow three customer calls',
        for: 'member',
        assignee: nameOf('p2'),
        dueDay: 10,
        due: at(10),
        status: 'open',
        completedAt: null,
      },
      {
        id: 'w3',
        key: 'accounts',
        task: 't91',
        title: 'Introduce the accounts',
        for: 'buddy',
        assignee: nameOf('p9'),
        dueDay: 9,
        due: at(9),
        status: 'done',
        completedAt: at(9),
      },
    ],
    checkIns: [
      {
        id: 'w4',
        task: 't92',
        title: 'How is it going?',
        with: 'manager',
        assignee: nameOf('p1'),
        dueDay: 20,
        due: at(20),
        status: 'open',
        completedAt: null,
      },
    ],
    signOff: { needed: true, by: null, at: null },
  },
  {
    key: 'quarter',
    name: 'Quarter 1',
    status: 'waiting',
    from: onDay(30),
    due: onDay(89),
    closedOn: null,
    closedBy: null,
    behind: false,
    rampPercent: 100,
    targets: [
      {
        indicator: 'deals_won',
        period: 'month',
        full: 4,
        goal: 4,
        target: 8,
        actual: null,
        attainment: null,
        met: false,
      },
    ],
    tasks: [],
    checkIns: [],
    signOff: { needed: false, by: null, at: null },
  },
];

const ofPlan = { id: plan.id, key: plan.key, name: plan.name };

export const onboarding: Onboarding = {
  id: 'o1',
  member: nameOf('p2'),
  buddy: nameOf('p9'),
  manager: nameOf('p1'),
  plan: ofPlan,
  cohort: 'June',
  status: 'active',
  stage: { key: 'month', name: 'Month 1' },
  startsOn: START,
  stages,
  activeNodes: ['review'],
  instance: 'in-1',
  ramp,
  changes: [],
  reason: null,
  version: 4,
};

const row = (id: string, member: string, more: Partial<OnboardingRow> = {}): OnboardingRow => ({
  id,
  member: nameOf(member),
  plan: ofPlan,
  cohort: 'June',
  startsOn: START,
  status: 'active',
  stage: { key: 'month', name: 'Month 1' },
  stageDue: onDay(29),
  behind: false,
  stuck: null,
  rampPercent: 50,
  attainment: 0.72,
  timeToRamp: null,
  ...more,
});

export const rows: OnboardingRow[] = [
  row('o1', 'p2'),
  row('o2', 'p3', {
    behind: true,
    attainment: 0.2,
    stuck: { node: 'openStage', name: 'Open the stage', since: at(8) },
  }),
  row('o3', 'p4', { status: 'completed', stage: null, stageDue: null, rampPercent: 100, timeToRamp: 71 }),
];

export const cohorts: Cohort[] = [
  {
    cohort: 'June',
    plan: ofPlan,
    startsOn: START,
    members: 3,
    active: 2,
    completed: 1,
    medianTimeToRamp: 71,
    curve: ramp,
  },
];
