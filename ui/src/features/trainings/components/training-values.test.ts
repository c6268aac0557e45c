import { expect, it } from 'vitest';
import type { Training } from '@/lib/reference/trainings';
import { emptyTraining, found, sizeOf, trainingRequest } from './training-values';

const training = (name: string, description: string, indicator: string | null): Training => ({
  id: name,
  key: name,
  name,
  description,
  kind: 'link',
  link: null,
  minutes: 30,
  indicator,
  language: 'en',
  file: null,
  retired: false,
  version: 0,
});

it('finds trainings by what they are called, what they say, and what they serve', () => {
  const all = [
    training('Opening a call', 'First words', 'calls'),
    training('Demo craft', 'Show less', 'demos'),
  ];
  const names = (typed: string, indicator: string | null) =>
    found(all, typed, indicator).map(({ name }) => name);

  expect(names(' OPENING ', null)).toEqual(['Opening a call']);
  expect(names('show', null)).toEqual(['Demo craft']);
  expect(names('', 'calls')).toEqual(['Opening a call']);
  expect(names('demo', 'calls')).toEqual([]);
});

it('leaves out a link that is empty', () => {
  const values = { ...emptyTraining('en'), name: ' Cold calls ', kind: 'session' as const, minutes: 45 };

  expect(trainingRequest(values)).toMatchObject({ name: 'Cold calls', link: null, minutes: 45 });
});

it('says how large a file is in the unit that suits it', () => {
  expect(sizeOf(512)).toEqual({ size: 512, unit: 'B' });
  expect(sizeOf(2_048)).toEqual({ size: 2, unit: 'KB' });
  expect(sizeOf(3 * 1024 * 1024)).toEqual({ size: 3, unit: 'MB' });
});
