import { Anchor, Badge, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNames } from '@/lib/names';
import { indicatorsQuery } from '@/lib/reference/indicators';
import type { TrainingAssignment } from '@/lib/reference/trainings';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';

function Effect({ effect }: { effect: NonNullable<TrainingAssignment['effect']> }) {
  const { t } = useTranslation('training');
  const format = useFormat();
  const names = useNames();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const indicator = indicators.find(({ key }) => key === effect.indicator);
  const of = { indicator: effect.indicator ?? '', decimals: Math.max(1, indicator?.decimals ?? 1) };
  return (
    <Text size="sm" title={t('caveat')}>
      {t('effect', {
        indicator: indicator ? names.indicator(indicator) : effect.indicator,
        before: format.value(effect.before, of),
        after: format.value(effect.after, of),
        change: format.signed(effect.change, of.decimals),
        count: effect.days,
      })}
    </Text>
  );
}

function Entry({ assignment, named }: { assignment: TrainingAssignment; named: boolean }) {
  const { t } = useTranslation('training');
  const format = useFormat();
  const { account } = useSession();
  const { training, member, assignedBy, reason, due, overdue, status, task } = assignment;
  const { completedAt, feedback, cancelled, effect } = assignment;
  const mine = account?.personId === member.id;
  return (
    <Card component="li" padding="sm" withBorder>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={2} miw={0} flex={1}>
          <Anchor component={Link} to={`/training/${training.id}`} fw={600}>
            {named ? t('of', { name: member.name, training: training.name }) : training.name}
          </Anchor>
          <Text size="sm" c="dimmed">
            {[t(`by.${assignedBy.kind}`), assignedBy.name, reason].filter(Boolean).join(' · ')}
          </Text>
          <Text size="sm">
            {status === 'done' && completedAt !== null
              ? t('done', { at: format.instant(completedAt) })
              : status === 'cancelled'
                ? t('cancelled', { reason: cancelled ?? '' })
                : t(overdue ? 'overdue' : 'due', { day: format.day(due) })}
          </Text>
          {feedback?.rating != null && <Text size="sm">{t('rating', { rating: feedback.rating })}</Text>}
          {feedback?.comment != null && <Text size="sm">“{feedback.comment}”</Text>}
          {effect !== null && <Effect effect={effect} />}
        </Stack>
        {task !== null && mine ? (
          <Button component={Link} to={`/tasks?task=${task}`} size="compact-sm" variant="light">
            {t('finish')}
          </Button>
        ) : (
          <Badge
            variant="light"
            color={status === 'done' ? 'moss' : status === 'cancelled' ? 'gray' : overdue ? 'rose' : 'amber'}
          >
            {t(`status.${status}`)}
          </Badge>
        )}
      </Group>
    </Card>
  );
}

interface AssignmentListProps {
  assignments: TrainingAssignment[];
  label: string;
  /** Whether to say whose they are. */
  named?: boolean;
}

/** Trainings that were assigned, and what came of them. */
export function AssignmentList({ assignments, label, named = false }: AssignmentListProps) {
  return (
    <Stack component="ul" gap="xs" m={0} p={0} aria-label={label}>
      {assignments.map((assignment) => (
        <Entry key={assignment.id} assignment={assignment} named={named} />
      ))}
    </Stack>
  );
}
