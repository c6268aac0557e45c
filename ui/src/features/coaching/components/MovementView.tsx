import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TrendChart } from '@/components/charts/TrendChart';
import { NumberValue } from '@/components/NumberValue';
import { Async, LoadingRows } from '@/components/states';
import { addDays, type Day, dayIn } from '@/lib/days';
import { useNames } from '@/lib/names';
import type { PersonName } from '@/lib/reference/awards';
import type { Movement } from '@/lib/reference/coaching';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { seriesQuery } from '@/lib/reference/series';
import { useFormat } from '@/lib/use-format';
import classes from './MovementView.module.css';

const WEEKS = 6;

interface MovementViewProps {
  movement: Movement;
  /** The day of the session; null where the course is not to be shown. */
  heldOn: Day | null;
  member: PersonName | null;
}

function Figure({ label, value, of, best }: FigureProps) {
  return (
    <div className={classes.figure}>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text fz={24} fw={650} lh={1.2} component="div">
        <NumberValue value={value} of={of} />
      </Text>
      <span className={classes.track} aria-hidden>
        <span style={{ width: `${best === 0 ? 0 : (Math.max(0, value ?? 0) / best) * 100}%` }} />
      </span>
    </div>
  );
}

interface FigureProps {
  label: string;
  value: number | null;
  of: { indicator: string; decimals: number };
  best: number;
}

function Around({ member, day, indicator, name }: AroundProps) {
  const { t } = useTranslation('coaching');
  const { timeZone } = useFormat();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const known = indicators.find(({ key }) => key === indicator);
  const subject = { level: 'member' as const, id: member.id, name: member.name };
  const tomorrow = addDays(dayIn(timeZone), 1);
  const end = addDays(day, 7 * WEEKS);
  const points = useQuery(
    seriesQuery(indicator, subject, {
      from: addDays(day, -7 * WEEKS),
      to: end < tomorrow ? end : tomorrow,
      bucket: 'week',
    }),
  );
  return (
    <Async query={points} loading={<LoadingRows rows={1} height={140} />}>
      {(data) => (
        <TrendChart
          name={name}
          of={known ?? { indicator }}
          points={data}
          bucket="week"
          height={140}
          mark={{ day, label: t('movement.session') }}
        />
      )}
    </Async>
  );
}

interface AroundProps {
  member: PersonName;
  day: Day;
  indicator: string;
  name: string;
}

/** What the judged indicator did before and after a session, and what follows from it. */
export function MovementView({ movement, heldOn, member }: MovementViewProps) {
  const { t } = useTranslation('coaching');
  const names = useNames();
  const format = useFormat();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const { indicator, before, after, change, decision } = movement;
  const known = indicators.find(({ key }) => key === indicator);
  const name = known ? names.indicator(known) : (indicator ?? '');
  const of = { indicator: indicator ?? '', decimals: known?.decimals ?? 2 };
  // A cycle that no indicator judges closes without its numbers having said anything
  const said = indicator === null && decision === 'close' ? 'closed' : (decision ?? 'none');
  const best = Math.max(before ?? 0, after ?? 0);
  return (
    <Stack gap="sm" role="group" aria-label={t('movement.label')}>
      {indicator !== null && (
        <>
          <Title order={3} size="h5">
            {t('movement.title', { indicator: name })}
          </Title>
          <Group gap="xl" align="flex-start">
            <Figure label={t('movement.before')} value={before} of={of} best={best} />
            <Figure label={t('movement.after')} value={after} of={of} best={best} />
            {change !== null && (
              <div
                className={classes.figure}
                data-better={change > 0 || undefined}
                data-worse={change < 0 || undefined}
              >
                <Text size="sm" c="dimmed">
                  {t(change > 0 ? 'movement.better' : change < 0 ? 'movement.worse' : 'movement.same')}
                </Text>
                <Text fz={24} fw={650} lh={1.2} className={classes.change}>
                  {format.signed(change, of.decimals)}
                </Text>
              </div>
            )}
          </Group>
          {heldOn !== null && member !== null && (
            <Around member={member} day={heldOn} indicator={indicator} name={name} />
          )}
        </>
      )}
      <Text fw={550}>{t(`decision.${said}`)}</Text>
    </Stack>
  );
}
