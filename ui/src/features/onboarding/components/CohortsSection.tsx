import { Card, Group, SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Section';
import { dayIn } from '@/lib/days';
import { useFormat } from '@/lib/use-format';
import { type Cohort, cohortsQuery } from '../api/onboardings';
import classes from './Onboarding.module.css';
import { RampChart } from './RampChart';

interface CohortCardProps {
  cohort: Cohort;
  onShow: (cohort: string) => void;
}

function CohortCard({ cohort, onShow }: CohortCardProps) {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  const { cohort: name, plan, startsOn, members, active, completed, medianTimeToRamp, curve } = cohort;
  const figures = [
    ['members', format.number(members)],
    ['active', format.number(active)],
    ['completed', format.number(completed)],
    ['timeToRamp', medianTimeToRamp === null ? '–' : t('days', { count: medianTimeToRamp })],
  ] as const;
  return (
    <Card component="li" padding="md" withBorder style={{ listStyle: 'none' }}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <Title order={3} size="h5">
              {name}
            </Title>
            <Text size="sm" c="dimmed">
              {plan.name} ·{' '}
              {t(startsOn > dayIn(format.timeZone) ? 'starts' : 'started', { day: format.day(startsOn) })}
            </Text>
          </div>
          <UnstyledButton onClick={() => onShow(name)} c="var(--mantine-color-anchor)" fz="sm" fw={600}>
            {t('cohorts.show')}
            <span className="visually-hidden">{`: ${name}`}</span>
          </UnstyledButton>
        </Group>
        <dl className={classes.figures}>
          {figures.map(([key, value]) => (
            <div key={key}>
              <dt>{t(`cohorts.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <RampChart caption={t('ramp.of', { name })} points={curve} height={170} />
      </Stack>
    </Card>
  );
}

/** How those who started together ramp up against their plan; nothing is shown where there are no cohorts. */
export function CohortsSection({ onShow }: { onShow: (cohort: string) => void }) {
  const { t } = useTranslation('onboarding');
  const { data: cohorts = [] } = useQuery(cohortsQuery);
  if (cohorts.length === 0) return null;
  return (
    <Section title={t('cohorts.title')} hint={t('cohorts.hint')}>
      <SimpleGrid component="ul" cols={{ base: 1, md: 2, xl: 3 }} m={0} p={0}>
        {cohorts.map((cohort) => (
          <CohortCard
            key={`${cohort.cohort} ${cohort.plan.id} ${cohort.startsOn}`}
            cohort={cohort}
            onShow={onShow}
          />
        ))}
      </SimpleGrid>
    </Section>
  );
}
