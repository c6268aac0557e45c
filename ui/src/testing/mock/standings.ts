import type { Day, Period } from '@/lib/days';
import type { Scorecard, ScorecardLine, Status, Subject } from '@/lib/reference/standing';
import { calendarPeriod, periodOf } from './calendar';
import { indicatorOf, targetOf, valueOf } from './figures';
import { indicators, membersOf, organization, people, type Person, teams } from './world';

export const personsOf = ({ level, id }: Pick<Subject, 'level' | 'id'>): Person[] =>
  level === 'company'
    ? people
    : level === 'team'
      ? membersOf(id ?? '')
      : people.filter((person) => person.id === id);

export const company = {
  level: 'company',
  id: organization.id,
  name: organization.name,
} as const satisfies Subject;

export function subjectOf(level: Subject['level'], id: string): Subject | undefined {
  if (level === 'company') return company;
  const found =
    level === 'team' ? teams.find((team) => team.id === id) : people.find((person) => person.id === id);
  return found && { level, id, name: found.name };
}

export function statusOf(pace: number | null): Status | null {
  if (pace === null) return null;
  return pace >= 1.1 ? 'ahead' : pace >= 0.95 ? 'on_pace' : pace >= 0.8 ? 'behind' : 'at_risk';
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

export function lineOf(subject: Subject, key: string, period: Period, at: Day): ScorecardLine {
  const indicator = indicatorOf(key);
  const { from, to, workingDays, workingDaysGone } = calendarPeriod(period, at);
  const persons = personsOf(subject);
  const actual = valueOf(persons, key, from, to);
  const raise = subject.level === 'company' ? 1.06 : 1;
  const whole = targetOf(persons.length, key, from, to);
  const target = whole === null ? null : key === 'win_rate' ? whole : Math.round(whole * raise);
  const ratio = indicator.aggregation === 'ratio';
  const share = ratio || workingDays === 0 ? 1 : workingDaysGone / workingDays;
  const expected = target === null ? null : target * share;
  const lower = indicator.lowerIsBetter;
  const against = (goal: number | null) => {
    if (goal === null || actual === null || goal === 0) return null;
    return rounded(lower ? 2 - actual / goal : actual / goal);
  };
  const gap =
    target === null || actual === null ? null : Math.max(0, lower ? actual - target : target - actual);
  const left = workingDays - workingDaysGone;
  return {
    ...indicator,
    goalId: `g-${subject.id}-${key}-${period}`,
    indicator: key,
    target,
    fullTarget: target,
    proration: 1,
    actual,
    expected,
    attainment: against(target),
    pace: against(expected),
    status: statusOf(against(expected)),
    weight: indicator.kind === 'leading' ? 1 : 2,
    color: 'grey',
    gap,
    perRemainingDay: gap === null || gap <= 0 || left <= 0 ? null : rounded(gap / left),
  };
}

export const goalKeys = ['calls', 'meetings', 'demos', 'proposals', 'deals_won', 'revenue', 'win_rate'];

export function scorecardOf(subject: Subject, period: Period, at: Day): Scorecard {
  const keys = period === 'day' ? goalKeys.slice(0, 4) : goalKeys;
  const lines = keys.map((key) => lineOf(subject, key, period, at));
  const weight = lines.reduce((total, line) => total + (line.weight ?? 0), 0);
  const score = lines.reduce((total, line) => total + Math.min(1.5, line.pace ?? 0) * (line.weight ?? 0), 0);
  const { from, to, workingDays, workingDaysGone } = calendarPeriod(period, at);
  return {
    subject,
    period,
    from,
    to,
    at,
    score: rounded((score / weight) * 100),
    color: 'grey',
    workingDays,
    workingDaysGone,
    lines,
  };
}

export interface RankedRow {
  rank: number;
  subject: { id: string; key: string; name: string };
  value: number | null;
  change: number | null;
}

/** Standard competition ranking: 1, 2, 2, 4; the tied by name, those without a value last. */
export function ranked(
  subjects: (Subject & { id: string; key: string })[],
  key: string,
  from: Day,
  to: Day,
): RankedRow[] {
  const lower = indicatorOf(key).lowerIsBetter;
  const rows = subjects
    .map((subject) => ({ subject, value: valueOf(personsOf(subject), key, from, to) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return (lower ? a.value - b.value : b.value - a.value) || a.subject.name.localeCompare(b.subject.name);
    });
  return rows.map(({ subject, value }, index) => ({
    rank: rows.findIndex((row) => row.value === value) + 1,
    subject: { id: subject.id, key: subject.key, name: subject.name },
    value,
    change: value === null ? null : ((index * 5) % 7) - 3,
  }));
}

export function seriesOf(subject: Subject, key: string, from: Day, to: Day, bucket: Period) {
  const points: { from: Day; value: number | null }[] = [];
  for (let day = periodOf(bucket, from).from; day < to;) {
    const next = periodOf(bucket, day).to;
    points.push({ from: day, value: valueOf(personsOf(subject), key, day, next) });
    day = next;
  }
  return { indicator: key, points };
}

export const memberSubjects = (persons: Person[]) =>
  persons.map(({ id, key, name }) => ({ level: 'member' as const, id, key, name }));

export const teamSubjects = (depth: number) =>
  teams
    .filter((team) => team.depth === depth)
    .map(({ id, name }) => ({ level: 'team' as const, id, key: id, name }));

export function heatmapOf(team: string, period: Period, at: Day) {
  const members = membersOf(team);
  return {
    indicators: indicators.filter(({ key }) => goalKeys.includes(key)),
    members: members.map((person) => ({
      id: person.id,
      name: person.name,
      score: 60 + ((person.name.length * 7) % 40),
      cells: goalKeys.map((key) => {
        const line = lineOf({ level: 'member', id: person.id, name: person.name }, key, period, at);
        const peers = people.map(
          (peer) => valueOf([peer], key, periodOf(period, at).from, periodOf(period, at).to) ?? 0,
        );
        peers.sort((a, b) => a - b);
        return {
          indicator: key,
          value: line.actual,
          target: line.target,
          attainment: line.attainment,
          pace: line.pace,
          status: line.status,
          peerMedian: peers[Math.floor(peers.length / 2)] ?? null,
          percentile: (100 * peers.filter((peer) => peer < (line.actual ?? 0)).length) / peers.length,
        };
      }),
    })),
  };
}
