import { Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LevelRing } from '@/components/awards/LevelRing';
import { useLevelName } from '@/components/awards/use-level-name';
import { NumberValue } from '@/components/NumberValue';
import { Section } from '@/components/Section';
import type { Awards } from '@/lib/reference/awards';
import { useFormat } from '@/lib/use-format';
import classes from './Cabinet.module.css';

const POINTS = { decimals: 2 };

/** Level, the way to the next one, points by period, and the rank that they make. */
export function PointsSection({ awards }: { awards: Awards }) {
  const { t } = useTranslation(['badges', 'components']);
  const format = useFormat();
  const levelName = useLevelName();
  const { points, level, rank } = awards;
  return (
    <Section title={t('points.title')}>
      <Group gap="xl" align="center">
        <LevelRing awards={awards} />
        <Stack gap="md" flex="1 1 260px" miw={0}>
          <div>
            <Text fw={650} size="lg">
              {levelName(level)}
            </Text>
            {level.next === null ? (
              <Text size="sm" c="dimmed">
                {t('points.last')}
              </Text>
            ) : (
              <>
                <Progress value={level.progress * 100} my={6} color="flare" aria-hidden />
                <Text size="sm" c="dimmed">
                  {t('points.next', {
                    missing: format.value(Math.max(0, level.next - points.total), POINTS),
                    number: level.number + 1,
                  })}
                </Text>
              </>
            )}
          </div>
          <dl className={classes.stats}>
            {(['day', 'week', 'month'] as const).map((period) => (
              <div key={period}>
                <dt>{t(`points.${period}`)}</dt>
                <dd>
                  <NumberValue value={points.period[period]} of={POINTS} />
                </dd>
              </div>
            ))}
            <div>
              <dt>{t('points.total')}</dt>
              <dd>
                <NumberValue value={points.total} of={POINTS} />
              </dd>
            </div>
            <div>
              <dt>{t('points.rank')}</dt>
              <dd>{t('points.place', { rank: format.number(rank.points), of: format.number(rank.of) })}</dd>
            </div>
          </dl>
        </Stack>
      </Group>
    </Section>
  );
}
