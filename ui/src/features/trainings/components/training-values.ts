import type { Training } from '@/lib/reference/trainings';
import type { TrainingRequest } from '../api/trainings';

export interface TrainingValues extends Omit<TrainingRequest, 'link' | 'minutes'> {
  link: string;
  minutes: number | '';
}

export const emptyTraining = (language: string): TrainingValues => ({
  name: '',
  description: '',
  kind: 'link',
  link: '',
  minutes: 30,
  indicator: null,
  language,
});

export const valuesOf = ({
  name,
  description,
  kind,
  link,
  minutes,
  indicator,
  language,
}: Training): TrainingValues => ({ name, description, kind, link: link ?? '', minutes, indicator, language });

export const trainingRequest = (values: TrainingValues): TrainingRequest => ({
  ...values,
  name: values.name.trim(),
  description: values.description.trim(),
  link: values.link.trim() === '' ? null : values.link.trim(),
  minutes: Number(values.minutes),
});

/** The trainings whose name, text or indicator holds what was typed. */
export function found(trainings: Training[], typed: string, indicator: string | null): Training[] {
  const wanted = typed.trim().toLowerCase();
  return trainings.filter(
    (training) =>
      (indicator === null || training.indicator === indicator) &&
      [training.name, training.description].some((text) => text.toLowerCase().includes(wanted)),
  );
}

const UNITS = ['B', 'KB', 'MB'] as const;

/** A file's size in the unit that suits it, and that unit. */
export function sizeOf(bytes: number): { size: number; unit: (typeof UNITS)[number] } {
  const step = bytes >= 1024 * 1024 ? 2 : bytes >= 1024 ? 1 : 0;
  return { size: bytes / 1024 ** step, unit: UNITS[step] };
}
