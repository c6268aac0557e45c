import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNames } from '@/lib/names';
import { type Recommendation, recommendationsQuery } from '@/lib/reference/trainings';
import { can, useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { Section } from '../Section';
import { StatusBadge } from '../StatusBadge';
import { AssignDialog, type Preset } from './AssignDialog';

interface RecommendationsSectionProps {
  level: 'member' | 'team';
  id: string;
}

function Entry({ recommended, onAssign }: { recommended: Recommendation; onAssign?: () => void }) {
  const { t } = useTranslation(['training', 'components']);
  const names = useNames();
  const format = useFormat();
  const { training, indicator, period, attainment, reason } = recommended;
  return (
    <Card component="li" padding="sm" withBorder>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} miw={0} flex={1}>
          <Anchor component={Link} to={`/training/${training.id}`} fw={600}>
            {training.name}
          </Anchor>
          <Group gap="xs">
            <StatusBadge status={reason} />
            <Text size="sm">
              {t(attainment === null ? 'recommended.because' : 'recommended.at', {
                indicator: names.indicator(indicator),
                period: t(`components:period.${period}`),
                attainment: attainment === null ? '' : format.percent(attainment),
              })}
            </Text>
          </Group>
        </Stack>
        {onAssign && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('recommended.assign', { name: training.name })}
            onClick={onAssign}
          >
            {t('assign.action')}
          </Button>
        )}
      </Group>
    </Card>
  );
}

/** Trainings that serve the weakest indicators; nothing where none is weak. */
export function RecommendationsSection({ level, id }: RecommendationsSectionProps) {
  const { t } = useTranslation('training');
  const session = useSession();
  const [assigning, assign] = useState<Preset | null>(null);
  const { data: recommended = [] } = useQuery({
    ...recommendationsQuery(level, id),
    enabled: can(session, 'tasks:work'),
  });
  if (recommended.length === 0) return null;
  const writes = can(session, 'training:write');
  return (
    <Section title={t('recommended.title')} hint={t(`recommended.hint.${level}`)}>
      <Stack component="ul" gap="xs" m={0} p={0} aria-label={t('recommended.title')}>
        {recommended.map((one) => (
          <Entry
            key={`${one.training.id} ${one.indicator.key} ${one.period}`}
            recommended={one}
            onAssign={writes ? () => assign({ training: one.training.key, [level]: id }) : undefined}
          />
        ))}
      </Stack>
      <AssignDialog preset={assigning} onClose={() => assign(null)} />
    </Section>
  );
}
