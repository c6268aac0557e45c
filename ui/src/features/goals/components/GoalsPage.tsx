import { Button, Card, Drawer, Group, Select, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IndicatorSelect } from '@/components/IndicatorSelect';
import { NumberValue } from '@/components/NumberValue';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { PersonSelect } from '@/components/PersonSelect';
import { Async, EmptyState } from '@/components/states';
import { TeamSelect } from '@/components/TeamSelect';
import { type Day, periods } from '@/lib/days';
import { useNames } from '@/lib/names';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { levels } from '@/lib/reference/standing';
import { useFormat } from '@/lib/use-format';
import { type Goal, goalsQuery } from '../api/goals';
import { GoalForm } from './GoalForm';
import classes from './GoalsPage.module.css';
import { GoalTabs } from './GoalTabs';
import { type GoalFilterState, useGoalFilter } from './use-goal-filter';
import { useOwnTeams } from './use-own-teams';

function Filters({ filter, change }: GoalFilterState) {
  const { t } = useTranslation(['goals', 'components']);
  const { offered } = useOwnTeams();
  return (
    <div className={classes.filters} role="search">
      <Select
        aria-label={t('form.subject')}
        placeholder={t('filter.anyLevel')}
        clearable
        value={filter.level}
        onChange={(level) => change({ level, subject: null })}
        data={levels.map((value) => ({ value, label: t(`components:level.${value}`) }))}
      />
      {filter.level === 'member' && (
        <PersonSelect
          label={<span className="visually-hidden">{t('form.person')}</span>}
          clearable
          value={filter.subject}
          onChange={(subject) => change({ subject })}
        />
      )}
      {filter.level === 'team' && (
        <TeamSelect
          aria-label={t('form.team')}
          clearable
          offered={offered}
          value={filter.subject}
          onChange={(subject) => change({ subject })}
        />
      )}
      <IndicatorSelect
        aria-label={t('form.indicator')}
        placeholder={t('filter.anyIndicator')}
        clearable
        value={filter.indicator}
        onChange={(indicator) => change({ indicator })}
      />
      <Select
        aria-label={t('form.period')}
        placeholder={t('filter.anyPeriod')}
        clearable
        value={filter.period}
        onChange={(period) => change({ period })}
        data={periods.map((value) => ({ value, label: t(`components:period.${value}`) }))}
      />
    </div>
  );
}

/** From when to when a goal holds, where an end is set. */
function useValidity(): (goal: Pick<Goal, 'from' | 'to'>) => string {
  const { t } = useTranslation('goals');
  const format = useFormat();
  return ({ from, to }: { from: Day | null; to: Day | null }) => {
    if (from === null) return t('always');
    return to === null ? t('since', { from: format.day(from) }) : format.range(from, to);
  };
}

interface GoalListProps {
  goals: Goal[];
  onOpen: (goal: Goal) => void;
}

function GoalTable({ goals, onOpen }: GoalListProps) {
  const { t } = useTranslation(['goals', 'components']);
  const names = useNames();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const validity = useValidity();
  const format = useFormat();
  return (
    <Card p={0}>
      <Table highlightOnHover horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('form.subject')}</Table.Th>
            <Table.Th>{t('form.indicator')}</Table.Th>
            <Table.Th>{t('form.period')}</Table.Th>
            <Table.Th ta="right">{t('form.target')}</Table.Th>
            <Table.Th ta="right">{t('form.weight')}</Table.Th>
            <Table.Th>{t('column.holds')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {goals.map((goal) => {
            const indicator = indicators.find(({ key }) => key === goal.indicator);
            return (
              <Table.Tr key={goal.id}>
                <Table.Td>
                  <UnstyledButton className={classes.open} onClick={() => onOpen(goal)}>
                    {goal.subject.name}
                  </UnstyledButton>
                  <Text size="xs" c="dimmed">
                    {t(`components:level.${goal.subject.level}`)}
                  </Text>
                </Table.Td>
                <Table.Td>{indicator ? names.indicator(indicator) : goal.indicator}</Table.Td>
                <Table.Td>{t(`components:period.${goal.period}`)}</Table.Td>
                <Table.Td ta="right" fw={600}>
                  <NumberValue value={goal.target} of={indicator ?? {}} />
                </Table.Td>
                <Table.Td ta="right">{format.number(goal.weight, 2)}</Table.Td>
                <Table.Td c="dimmed">{validity(goal)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

function GoalCards({ goals, onOpen }: GoalListProps) {
  const { t } = useTranslation(['goals', 'components']);
  const names = useNames();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  return (
    <Stack gap="xs">
      {goals.map((goal) => {
        const indicator = indicators.find(({ key }) => key === goal.indicator);
        return (
          <Card key={goal.id} padding="sm">
            <Group justify="space-between" wrap="nowrap">
              <div>
                <UnstyledButton className={classes.open} onClick={() => onOpen(goal)}>
                  {goal.subject.name}
                </UnstyledButton>
                <Text size="sm" c="dimmed">
                  {[
                    indicator ? names.indicator(indicator) : goal.indicator,
                    t(`components:period.${goal.period}`),
                  ].join(' · ')}
                </Text>
              </div>
              <Text fw={650} fz="lg">
                <NumberValue value={goal.target} of={indicator ?? {}} short />
              </Text>
            </Group>
          </Card>
        );
      })}
    </Stack>
  );
}

/** Every goal that the viewer may set, by subject, indicator and period. */
export default function GoalsPage() {
  const { t } = useTranslation('goals');
  const state = useGoalFilter();
  const goals = useQuery(goalsQuery(state.filter));
  const narrow = useMediaQuery('(max-width: 48em)', false);
  const [open, setOpen] = useState<Goal | 'new' | null>(null);
  const close = () => setOpen(null);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('new')}>
      {t('new')}
    </Button>
  );
  const { level, subject, indicator, period } = state.filter;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={add} />
      <GoalTabs />
      <Filters {...state} />
      <Async
        query={goals}
        isEmpty={(page) => page.items.length === 0}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} action={add} />}
      >
        {(page) => (
          <>
            {narrow ? (
              <GoalCards goals={page.items} onOpen={setOpen} />
            ) : (
              <GoalTable goals={page.items} onOpen={setOpen} />
            )}
            <Pager of={page} onChange={(number) => state.change({ page: String(number) })} />
          </>
        )}
      </Async>
      <Drawer
        opened={open !== null}
        onClose={close}
        position="right"
        size="lg"
        title={t(open === 'new' ? 'new' : 'change')}
      >
        {open === 'new' && (
          <GoalForm
            start={{
              ...(level && { subject: { level, id: subject } }),
              ...(indicator && { indicator }),
              ...(period && { period }),
            }}
            onDone={close}
          />
        )}
        {open !== null && open !== 'new' && <GoalForm key={open.id} goal={open} onDone={close} />}
      </Drawer>
    </>
  );
}
