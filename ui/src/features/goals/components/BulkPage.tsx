import { Alert, Button, Card, Group, Select, Table, Text } from '@mantine/core';
import { IconTarget } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { IndicatorSelect } from '@/components/IndicatorSelect';
import { NumberValue } from '@/components/NumberValue';
import { PageHeader } from '@/components/PageHeader';
import { Async, EmptyState, LoadingRows } from '@/components/states';
import { TeamSelect } from '@/components/TeamSelect';
import { dayIn, isPeriod, periods } from '@/lib/days';
import { type Indicator, indicatorsQuery } from '@/lib/reference/indicators';
import { peopleQuery, type Person } from '@/lib/reference/people';
import { useFormat } from '@/lib/use-format';
import { type Goal, goalsQuery } from '../api/goals';
import { BulkRow } from './BulkRow';
import { GoalTabs } from './GoalTabs';
import { useBulk } from './use-bulk';
import { useOwnTeams } from './use-own-teams';

const ALL = 200;

interface GridProps {
  members: Person[];
  goals: Goal[];
  teamGoal: Goal | undefined;
  indicator: Indicator;
  period: Goal['period'];
}

function Grid({ members, goals, teamGoal, indicator, period }: GridProps) {
  const { t } = useTranslation(['goals', 'components']);
  const bulk = useBulk(members, goals, indicator.key, period);
  const adds = indicator.aggregation === 'count' || indicator.aggregation === 'sum';
  const gap = teamGoal === undefined ? null : teamGoal.target - bulk.sum;
  return (
    <Card p={0} component="section" maw={760}>
      <Table horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('bulk.member')}</Table.Th>
            <Table.Th w={200} ta="right">
              {t('form.target')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map((member) => (
            <BulkRow key={member.id} member={member} bulk={bulk} />
          ))}
        </Table.Tbody>
        {adds && (
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th>{t('bulk.sum')}</Table.Th>
              <Table.Th ta="right" aria-live="polite">
                <NumberValue value={bulk.sum} of={indicator} />
              </Table.Th>
            </Table.Tr>
            <Table.Tr>
              <Table.Td>{t('bulk.teamGoal')}</Table.Td>
              <Table.Td ta="right">
                {teamGoal ? <NumberValue value={teamGoal.target} of={indicator} /> : t('bulk.noTeamGoal')}
              </Table.Td>
            </Table.Tr>
            {gap !== null && (
              <Table.Tr>
                <Table.Td>{t(gap > 0 ? 'bulk.missing' : 'bulk.over')}</Table.Td>
                <Table.Td ta="right" fw={600} c={gap > 0 ? 'var(--pace-at-risk)' : 'var(--pace-ahead)'}>
                  <NumberValue value={Math.abs(gap)} of={indicator} />
                </Table.Td>
              </Table.Tr>
            )}
          </Table.Tfoot>
        )}
      </Table>
      <Group p="md" justify="space-between">
        {adds && teamGoal ? (
          <Button variant="default" onClick={() => bulk.spread(teamGoal.target, indicator.decimals)}>
            {t('bulk.spread')}
          </Button>
        ) : (
          <span />
        )}
        <Group gap="sm">
          <Text size="sm" c="dimmed" aria-live="polite">
            {t('bulk.changed', { count: bulk.changed })}
          </Text>
          <Button loading={bulk.saving} disabled={bulk.changed === 0} onClick={bulk.save}>
            {t('components:actions.save')}
          </Button>
        </Group>
      </Group>
      {bulk.failures > 0 && (
        <Alert color="rose" mx="md" mb="md" role="alert">
          {t('bulk.failed', { count: bulk.failures })}
        </Alert>
      )}
    </Card>
  );
}

interface ChosenProps {
  team: string;
  indicator: Indicator;
  period: Goal['period'];
}

function Chosen({ team, indicator, period }: ChosenProps) {
  const { t } = useTranslation('goals');
  const { timeZone } = useFormat();
  const at = dayIn(timeZone);
  const members = useQuery(peopleQuery({ team, status: 'active', size: ALL }));
  const goals = useQuery(goalsQuery({ level: 'member', indicator: indicator.key, period, at, size: ALL }));
  const teamGoals = useQuery(
    goalsQuery({ level: 'team', subject: team, indicator: indicator.key, period, at }),
  );
  return (
    <Async
      query={members}
      isEmpty={(page) => page.items.length === 0}
      empty={<EmptyState title={t('bulk.nobody')} />}
    >
      {(page) => (
        <Async query={goals}>
          {(known) =>
            goals.isPlaceholderData || members.isPlaceholderData ? (
              <LoadingRows />
            ) : (
              <Grid
                key={`${team}/${indicator.key}/${period}/${known.items.map(({ id, version }) => id + version).join()}`}
                members={page.items}
                goals={known.items}
                teamGoal={teamGoals.isPlaceholderData ? undefined : teamGoals.data?.items[0]}
                indicator={indicator}
                period={period}
              />
            )
          }
        </Async>
      )}
    </Async>
  );
}

/** One indicator and period for all members of a team at once, against the team's own goal. */
export default function BulkPage() {
  const { t } = useTranslation(['goals', 'components']);
  const { offered } = useOwnTeams();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const [search, setSearch] = useSearchParams();
  const team = search.get('team');
  const asked = search.get('period');
  const period = isPeriod(asked) ? asked : 'month';
  const indicator = indicators.find(({ key }) => key === search.get('indicator'));
  const choose = (name: string, value: string | null) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return (
    <>
      <PageHeader title={t('bulk.title')} lead={t('bulk.lead')} />
      <GoalTabs />
      <Group gap="sm" mb="md" align="flex-end">
        <TeamSelect
          label={t('form.team')}
          offered={offered}
          value={team}
          onChange={(value) => choose('team', value)}
        />
        <IndicatorSelect
          searchable
          label={t('form.indicator')}
          value={indicator?.key ?? null}
          onChange={(value) => choose('indicator', value)}
        />
        <Select
          label={t('form.period')}
          w={140}
          value={period}
          onChange={(value) => choose('period', value)}
          data={periods.map((value) => ({ value, label: t(`components:period.${value}`) }))}
        />
      </Group>
      {team !== null && indicator !== undefined ? (
        <Chosen team={team} indicator={indicator} period={period} />
      ) : (
        <EmptyState icon={<IconTarget size={24} aria-hidden />} title={t('bulk.choose')} />
      )}
    </>
  );
}
