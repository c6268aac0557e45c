import { Anchor, Card, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Cycle } from '@/lib/reference/coaching';
import { useFormat } from '@/lib/use-format';
import { CycleBadge } from './CycleBadge';

/** Coaching cycles in short, each leading to its page. */
export function CycleList({ cycles, label }: { cycles: Cycle[]; label: string }) {
  const { t } = useTranslation('cycle');
  const format = useFormat();
  return (
    <Stack component="ul" gap="xs" m={0} p={0} aria-label={label}>
      {cycles.map((cycle) => (
        <Card component="li" key={cycle.id} padding="sm" withBorder>
          <Group justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
            <Stack gap={2} miw={0} flex={1}>
              <Anchor component={Link} to={`/coaching/${cycle.id}`} fw={600}>
                {t('of', { name: cycle.member.name, template: cycle.template.name })}
              </Anchor>
              {cycle.topic !== null && cycle.topic !== '' && (
                <Text size="sm" lineClamp={2}>
                  {cycle.topic}
                </Text>
              )}
              {cycle.nextOn !== null && (
                <Text size="sm" c="dimmed">
                  {t('nextOn', { day: format.day(cycle.nextOn) })}
                </Text>
              )}
            </Stack>
            <CycleBadge status={cycle.status} />
          </Group>
        </Card>
      ))}
    </Stack>
  );
}
