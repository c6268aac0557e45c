import { Group, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NumberValue } from '@/components/NumberValue';
import { StatusBadge } from '@/components/StatusBadge';
import type { Snapshot } from '@/lib/reference/coaching';
import { useNames } from '@/lib/names';
import { useFormat } from '@/lib/use-format';

/** How the member stood when the session was prepared. */
export function SnapshotView({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useTranslation(['coaching', 'components']);
  const names = useNames();
  const format = useFormat();
  const { day, scorecard, goals } = snapshot;
  if (scorecard.length === 0 && goals.length === 0) return null;
  return (
    <Stack gap="sm">
      {scorecard.length > 0 && (
        <Table.ScrollContainer minWidth={0} type="native">
          <Title order={3} size="h5" mb={4}>
            {t('snapshot.scorecard', { day: format.day(day) })}
          </Title>
          <Table>
            <Table.Caption className="visually-hidden">
              {t('snapshot.scorecard', { day: format.day(day) })}
            </Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('components:indicator.label')}</Table.Th>
                <Table.Th ta="right">{t('components:goal.actual')}</Table.Th>
                <Table.Th ta="right">{t('components:goal.target')}</Table.Th>
                <Table.Th ta="right">{t('components:goal.attainment')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {scorecard.map((line) => (
                <Table.Tr key={`${line.indicator} ${line.period}`}>
                  <Table.Th scope="row">
                    {names.indicator(line)}
                    <Text size="xs" c="dimmed" fw={400}>
                      {t(`components:period.${line.period}`)}
                    </Text>
                  </Table.Th>
                  <Table.Td ta="right">
                    <NumberValue value={line.actual} of={line} short />
                  </Table.Td>
                  <Table.Td ta="right">
                    <NumberValue value={line.target} of={{ ...line, decimals: 1 }} short />
                  </Table.Td>
                  <Table.Td ta="right">
                    <Group gap={6} justify="flex-end">
                      <NumberValue value={line.attainment} as="percent" />
                      {line.status !== null && <StatusBadge status={line.status} />}
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {goals.length > 0 && (
        <div>
          <Title order={3} size="h5" mb={4}>
            {t('snapshot.goals')}
          </Title>
          <Group component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
            {goals.map((goal) => (
              <Text component="li" size="sm" key={`${goal.indicator} ${goal.period}`}>
                {t('snapshot.goal', {
                  indicator: names.indicator(goal),
                  target: format.value(goal.target, { ...goal, decimals: 1 }),
                  period: t(`components:period.${goal.period}`),
                })}
              </Text>
            ))}
          </Group>
        </div>
      )}
    </Stack>
  );
}
