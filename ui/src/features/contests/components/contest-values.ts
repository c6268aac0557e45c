import { type Day, dayIn } from '@/lib/days';
import type { ContestLevel, Prize, TieBreak, WinKind } from '@/lib/reference/contests';
import type { ContestDetails, ContestRequest, Face, ScoringRequest } from '../api/contests';

export const scoringModes = ['activities', 'indicator', 'sentence'] as const;
export type ScoringMode = (typeof scoringModes)[number];

export interface ScoringValues {
  mode: ScoringMode;
  activityTypes: string[];
  /** What each activity scores: so many points, or its amount. */
  each: 'points' | 'amount';
  points: number | string;
  indicator: string | null;
  text: string;
  language: Face;
}

/** A contest as its form holds it; `to` is the last day that counts. */
export interface ContestValues {
  name: string;
  description: string;
  level: ContestLevel;
  everyone: boolean;
  members: string[];
  teams: string[];
  from: Day | null;
  to: Day | null;
  graceHours: number | string;
  scoring: ScoringValues;
  win: { kind: WinKind; target: number | string; tieBreak: TieBreak };
  prizes: { text: string }[];
}

export const emptyScoring = (language: Face): ScoringValues => ({
  mode: 'activities',
  activityTypes: [],
  each: 'points',
  points: 1,
  indicator: null,
  text: '',
  language,
});

export const emptyContest = (language: Face, everyone: boolean): ContestValues => ({
  name: '',
  description: '',
  level: 'member',
  everyone,
  members: [],
  teams: [],
  from: null,
  to: null,
  graceHours: 24,
  scoring: emptyScoring(language),
  win: { kind: 'highest_score', target: '', tieBreak: 'shared' },
  prizes: [{ text: '' }],
});

/** The last day that counts: the end is the moment after. */
export const lastDay = (timeZone: string, to: string): Day => dayIn(timeZone, new Date(Date.parse(to) - 1));

/** The prizes by place, with empty places between them. */
function prizeLines(prizes: Prize[]): { text: string }[] {
  const lines = Math.max(1, ...prizes.map(({ place }) => place));
  return Array.from({ length: lines }, (_, index) => ({
    text: prizes.find(({ place }) => place === index + 1)?.text ?? '',
  }));
}

export function valuesOf(contest: ContestDetails, timeZone: string): ContestValues {
  const { participants, level, scoring, win } = contest;
  const ids = participants.items.map(({ id }) => id);
  return {
    name: contest.name,
    description: contest.description,
    level,
    everyone: participants.everyone,
    members: level === 'member' ? ids : [],
    teams: level === 'team' ? ids : [],
    from: dayIn(timeZone, new Date(contest.from)),
    to: lastDay(timeZone, contest.to),
    graceHours: contest.graceHours,
    // What a form was turned into is a sentence from then on.
    scoring: {
      ...emptyScoring(scoring.language),
      mode: 'sentence',
      text: scoring.text,
    },
    win: { ...win, target: win.target ?? '' },
    prizes: prizeLines(contest.prizes),
  };
}

export function scoringRequest(values: ScoringValues): ScoringRequest {
  if (values.mode === 'sentence') return { text: values.text, language: values.language };
  if (values.mode === 'indicator') return { form: { indicator: values.indicator ?? '' } };
  return {
    form: {
      activityTypes: values.activityTypes,
      ...(values.each === 'points' ? { points: Number(values.points) } : {}),
    },
  };
}

export const prizesOf = (lines: { text: string }[]): Prize[] =>
  lines.map(({ text }, index) => ({ place: index + 1, text: text.trim() })).filter(({ text }) => text !== '');

/** What to send; a day that was not changed keeps the exact moment that the contest had. */
export function requestOf(
  values: ContestValues,
  timeZone: string,
  existing?: ContestDetails,
): ContestRequest {
  const before = existing && valuesOf(existing, timeZone);
  const { win, level } = values;
  return {
    name: values.name.trim(),
    description: values.description.trim(),
    level,
    participants: values.everyone ? [] : level === 'member' ? values.members : values.teams,
    from: existing && before?.from === values.from ? existing.from : (values.from ?? ''),
    to: existing && before?.to === values.to ? existing.to : (values.to ?? ''),
    graceHours: Number(values.graceHours),
    scoring: scoringRequest(values.scoring),
    win: {
      kind: win.kind,
      target: win.kind === 'highest_score' ? null : Number(win.target),
      tieBreak: win.tieBreak,
    },
    prizes: prizesOf(values.prizes),
  };
}

export const steps = ['about', 'scoring', 'winning', 'review'] as const;

/** The step of the wizard that a field of the request is filled in at. */
export function stepOf(field: string): number {
  if (field.startsWith('scoring')) return 1;
  if (field.startsWith('win') || field.startsWith('prizes')) return 2;
  return 0;
}

/** The first thing missing in a step, as the fields with the keys of their messages. */
export function missing(values: ContestValues, step: number): Record<string, string> {
  const faults: Record<string, string> = {};
  const { scoring, win } = values;
  if (step === 0) {
    if (values.name.trim() === '') faults.name = 'name';
    if (values.from === null) faults.from = 'day';
    if (values.to === null) faults.to = 'day';
    else if (values.from !== null && values.to < values.from) faults.to = 'order';
    if (!values.everyone && values.level === 'member' && values.members.length === 0)
      faults.members = 'participants';
    if (!values.everyone && values.level === 'team' && values.teams.length === 0)
      faults.teams = 'participants';
  }
  if (step === 1) {
    if (scoring.mode === 'activities' && scoring.activityTypes.length === 0)
      faults['scoring.activityTypes'] = 'types';
    if (scoring.mode === 'activities' && scoring.each === 'points' && !Number(scoring.points))
      faults['scoring.points'] = 'points';
    if (scoring.mode === 'indicator' && scoring.indicator === null) faults['scoring.indicator'] = 'indicator';
    if (scoring.mode === 'sentence' && scoring.text.trim() === '') faults['scoring.text'] = 'text';
  }
  if (step === 2 && win.kind !== 'highest_score' && !(Number(win.target) > 0))
    faults['win.target'] = 'target';
  return faults;
}
