import type { CaseToSave, TestCase } from '../api/cases';

export const expectable = [
  'points',
  'score',
  'badge',
  'celebration',
  'notification',
  'coaching',
  'training',
  'review',
];

/** A test case as the fields of its form: numbers that are not given are empty. */
export interface CaseValues {
  name: string;
  people: { key: string; role: string; team: string; tags: string[] }[];
  goals: { member: string; indicator: string; period: string; target: number | '' }[];
  activities: {
    member: string;
    type: string;
    day: number | '';
    time: string;
    times: number | '';
    amount: number | '';
    attributes: string;
  }[];
  expected: { member: string; kind: string; points: number | ''; badge: string; times: number | '' }[];
}

export const newPerson = (number: number) => ({ key: `person-${number}`, role: '', team: '', tags: [] });
export const newGoal = (member: string) => ({
  member,
  indicator: '',
  period: 'week',
  target: '' as number | '',
});
export const newActivity = (member: string) => ({
  member,
  type: '',
  day: 1 as number | '',
  time: '10:00',
  times: 1 as number | '',
  amount: '' as number | '',
  attributes: '',
});
export const newExpectation = (member: string) => ({
  member,
  kind: 'points',
  points: '' as number | '',
  badge: '',
  times: 1 as number | '',
});

export const emptyCase = (): CaseValues => ({
  name: '',
  people: [newPerson(1)],
  goals: [],
  activities: [newActivity('person-1')],
  expected: [newExpectation('person-1')],
});

const written = (attributes: Record<string, string> | null | undefined) =>
  Object.entries(attributes ?? {})
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');

/** Reads `region=EMEA, stage=won`. */
export function readAttributes(text: string): Record<string, string> | null {
  const pairs = text
    .split(',')
    .map((pair) => pair.split('=').map((part) => part.trim()))
    .filter(([name = '', value]) => name !== '' && value !== undefined)
    .map(([name = '', ...rest]) => [name, rest.join('=')] as const);
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
}

/** Days of a case are counted from 0; people count from the first day. */
export function valuesOf({ name, given, expected }: TestCase): CaseValues {
  return {
    name,
    people: given.people.map(({ key, role, team, tags }) => ({
      key,
      role: role ?? '',
      team: team ?? '',
      tags: tags ?? [],
    })),
    goals: given.goals.map(({ member, team, indicator, period, target }) => ({
      member: member ?? team ?? '',
      indicator,
      period,
      target,
    })),
    activities: given.activities.map((activity) => ({
      member: activity.member,
      type: activity.type,
      day: (activity.day ?? 0) + 1,
      time: activity.time?.slice(0, 5) ?? '',
      times: activity.times ?? 1,
      amount: activity.amount ?? '',
      attributes: written(activity.attributes),
    })),
    expected: expected.map(({ member, kind, points, badge, times }) => ({
      member,
      kind,
      points: points ?? '',
      badge: badge ?? '',
      times: times ?? 1,
    })),
  };
}

const orNull = <T>(value: T | ''): T | null => (value === '' ? null : value);
const counted = (kind: string) => kind === 'points' || kind === 'score';

/** What to send of a form; what the form does not show stays as it was. */
export function toCase(values: CaseValues, existing?: TestCase): CaseToSave {
  const people = new Set(values.people.map(({ key }) => key));
  return {
    name: values.name.trim(),
    version: existing?.version ?? null,
    given: {
      day: existing?.given.day ?? null,
      days: existing?.given.days ?? null,
      people: values.people.map(({ key, role, team, tags }) => {
        const before = existing?.given.people.find((one) => one.key === key);
        return {
          key,
          role: orNull(role),
          team: orNull(team),
          manages: before?.manages ?? false,
          tags: tags.length === 0 ? null : tags,
          tenure: before?.tenure ?? null,
        };
      }),
      goals: values.goals.map(({ member, indicator, period, target }) => ({
        indicator,
        period,
        target: target === '' ? 0 : target,
        member: people.has(member) ? member : null,
        team: people.has(member) ? null : orNull(member),
      })),
      activities: values.activities.map((activity) => ({
        member: activity.member,
        type: activity.type,
        day: activity.day === '' ? null : Math.max(0, activity.day - 1),
        time: orNull(activity.time),
        times: orNull(activity.times),
        amount: orNull(activity.amount),
        attributes: readAttributes(activity.attributes),
      })),
    },
    expected: values.expected.map(({ member, kind, points, badge, times }, index) => ({
      member,
      kind,
      points: counted(kind) ? orNull(points) : null,
      badge: kind === 'badge' ? orNull(badge) : null,
      text: existing?.expected[index]?.kind === kind ? (existing.expected[index]?.text ?? null) : null,
      times: counted(kind) ? null : orNull(times),
    })),
  };
}
