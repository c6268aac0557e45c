import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '@/lib/days';
import { useNames } from '@/lib/names';
import { activityTypesQuery } from '@/lib/reference/activity-types';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { useFormat } from '@/lib/use-format';
import { type ContestValues, prizesOf, type ScoringValues } from './contest-values';
import { useWinText } from './PrizesSection';
import classes from './ReviewStep.module.css';

function useScoringText(): (scoring: ScoringValues) => string {
  const { t } = useTranslation('contests');
  const names = useNames();
  const format = useFormat();
  const { data: types = [] } = useQuery(activityTypesQuery);
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  return ({ mode, activityTypes, each, points, indicator, text }) => {
    if (mode === 'sentence') return text;
    if (mode === 'indicator') {
      const known = indicators.find(({ key }) => key === indicator);
      return t('review.indicator', { indicator: known ? names.indicator(known) : indicator });
    }
    const chosen = types.filter(({ key }) => activityTypes.includes(key)).map((type) => names.type(type));
    return each === 'amount'
      ? t('review.amount', { types: chosen.join(', ') })
      : t('review.points', { types: chosen.join(', '), points: format.number(Number(points), 4) });
  };
}

interface ReviewStepProps {
  values: ContestValues;
  onChange: (step: number) => void;
}

/** Everything once more before it is saved. */
export function ReviewStep({ values, onChange }: ReviewStepProps) {
  const { t } = useTranslation(['contests', 'components']);
  const format = useFormat();
  const scoringText = useScoringText();
  const winText = useWinText();
  const { level, everyone, members, teams, from, to, win } = values;
  const prizes = prizesOf(values.prizes);
  const count = (level === 'member' ? members : teams).length;
  const lines: { label: string; step: number; text: ReactNode }[] = [
    { label: t('form.name'), step: 0, text: values.name },
    {
      label: t('form.participants'),
      step: 0,
      text: everyone
        ? t(`participants.everyone.${level}`)
        : t('participants.some', { count, context: level }),
    },
    {
      label: t('review.window'),
      step: 0,
      text:
        from !== null &&
        to !== null &&
        `${format.range(from, addDays(to, 1))} · ${t('grace', { count: Number(values.graceHours) })}`,
    },
    { label: t('scoring.title'), step: 1, text: scoringText(values.scoring) },
    {
      label: t('win.title'),
      step: 2,
      text: winText({ ...win, target: win.target === '' ? null : Number(win.target) }),
    },
    {
      label: t('prizes.title'),
      step: 2,
      text:
        prizes.length === 0
          ? t('prizes.none')
          : prizes.map(({ place, text }) => (
              <div key={place}>
                {t('prizes.place', { place, ordinal: true, count: place })}: {text}
              </div>
            )),
    },
  ];
  return (
    <dl className={classes.review}>
      {lines.map(({ label, step, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Text component="div" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {text}
            </Text>
            <Anchor
              component="button"
              type="button"
              size="sm"
              aria-label={t('review.change', { what: label })}
              onClick={() => onChange(step)}
            >
              {t('components:actions.edit')}
            </Anchor>
          </dd>
        </div>
      ))}
    </dl>
  );
}
