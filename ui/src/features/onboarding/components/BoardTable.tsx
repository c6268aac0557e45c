import { Anchor, Group, Stack, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNodeName } from '@/components/process/use-node-name';
import type { OnboardingRow } from '@/lib/reference/onboarding';
import { useFormat } from '@/lib/use-format';
import classes from './Onboarding.module.css';
import { OnboardingStatusBadge } from './OnboardingStatusBadge';

function Stuck({ stuck }: Pick<OnboardingRow, 'stuck'>) {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  const nodeName = useNodeName();
  if (stuck === null) return null;
  const step = nodeName('onboarding', stuck.node, stuck.name);
  return (
    <Group gap={4} wrap="nowrap" align="flex-start" className={classes.stuck}>
      <IconAlertTriangle size={16} aria-hidden />
      <Text size="sm">{t('stuck', { step, since: format.instant(stuck.since) })}</Text>
    </Group>
  );
}

function Row({ row }: { row: OnboardingRow }) {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  const { id, member, plan, cohort, status, stage, stageDue, startsOn, behind } = row;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Anchor component={Link} to={`/onboarding/${id}`} fw={600}>
          {member.name}
        </Anchor>
        <Text size="sm" c="dimmed" fw={400}>
          {[plan.name, cohort].filter(Boolean).join(' · ')}
        </Text>
        <Group gap={6} mt={4} hiddenFrom="sm">
          <OnboardingStatusBadge status={status} behind={behind} />
        </Group>
      </Table.Th>
      <Table.Td visibleFrom="sm">
        <Group gap={6}>
          <OnboardingStatusBadge status={status} behind={behind} />
        </Group>
      </Table.Td>
      <Table.Td>
        <Stack gap={2}>
          <Text size="sm">
            {stage?.name ?? t(status === 'scheduled' ? 'starts' : 'started', { day: format.day(startsOn) })}
          </Text>
          {stageDue !== null && (
            <Text size="sm" c="dimmed">
              {t('until', { day: format.day(stageDue) })}
            </Text>
          )}
          <Stuck stuck={row.stuck} />
        </Stack>
      </Table.Td>
      <Table.Td className={classes.number}>{format.percent(row.rampPercent / 100)}</Table.Td>
      <Table.Td className={classes.number}>
        {row.attainment === null ? '–' : format.percent(row.attainment)}
      </Table.Td>
      <Table.Td className={classes.number} visibleFrom="sm">
        {row.timeToRamp === null ? '–' : t('days', { count: row.timeToRamp })}
      </Table.Td>
    </Table.Tr>
  );
}

/** Who is where in the onboarding, and who waits for what since when. */
export function BoardTable({ rows }: { rows: OnboardingRow[] }) {
  const { t } = useTranslation('onboarding');
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('board.table')}>
      <Table className={classes.board}>
        <Table.Caption className="visually-hidden">{t('board.table')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('board.member')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('status.label')}</Table.Th>
            <Table.Th>{t('board.stage')}</Table.Th>
            <Table.Th className={classes.number}>{t('board.ramp')}</Table.Th>
            <Table.Th className={classes.number}>{t('board.attainment')}</Table.Th>
            <Table.Th className={classes.number} visibleFrom="sm">
              {t('board.timeToRamp')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
