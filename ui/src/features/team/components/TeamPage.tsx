import { Group, NativeSelect, Stack } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { TrendSection } from '@/components/charts/TrendSection';
import { IndicatorSelect } from '@/components/IndicatorSelect';
import { PageHeader } from '@/components/PageHeader';
import { type PeriodChoice, PeriodPicker } from '@/components/PeriodPicker';
import { Section } from '@/components/Section';
import { Async, EmptyState, LoadingRows } from '@/components/states';
import { SubjectLink } from '@/components/SubjectLink';
import { usePeriod } from '@/components/use-period';
import { calendarPeriodQuery } from '@/lib/reference/calendar';
import type { IndicatorMetadata } from '@/lib/reference/indicators';
import { inTreeOrder, type Team, teamsQuery } from '@/lib/reference/teams';
import { can, useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { type Heatmap, heatmapQuery } from '../api/heatmap';
import { BehindFirst } from './BehindFirst';
import { HeatmapTable } from './HeatmapTable';
import { MembersTable } from './MembersTable';
import { memberRows } from './member-rows';

interface TeamViewProps {
  heatmap: Heatmap;
  team: Team;
  choice: PeriodChoice;
  indicator: IndicatorMetadata | undefined;
  onIndicator: (key: string) => void;
}

function TeamView({ heatmap, team, choice, indicator, onIndicator }: TeamViewProps) {
  const { t } = useTranslation('team');
  const format = useFormat();
  const { data: calendar } = useQuery(calendarPeriodQuery(choice.period, choice.at));
  const rows = memberRows(heatmap);
  const asked = heatmap.indicators.filter(({ key }) =>
    heatmap.members.some(({ cells }) => cells.some((cell) => cell.indicator === key && cell.target !== null)),
  );
  const from = calendar?.from ?? choice.at;
  const to = calendar?.to ?? choice.at;
  const name = format.period(choice.period, from, to);
  return (
    <Stack gap="lg">
      <BehindFirst rows={rows} />
      <Section title={t('members')} hint={t('membersHint')}>
        <MembersTable
          rows={rows}
          indicators={asked.length > 0 ? asked : heatmap.indicators}
          from={from}
          to={to}
          caption={t('caption', { team: team.name, period: name })}
        />
      </Section>
      <HeatmapTable heatmap={heatmap} />
      {indicator && (
        <TrendSection
          subject={{ level: 'team', id: team.id, name: team.name }}
          indicator={indicator}
          period={choice.period}
          to={to}
          actions={
            <IndicatorSelect
              w={190}
              value={indicator.key}
              onChange={(key) => key !== null && onIndicator(key)}
            />
          }
        />
      )}
    </Stack>
  );
}

/** A manager's team, live: who falls behind, in what, and how it has been going. */
export default function TeamPage() {
  const { t } = useTranslation('team');
  const session = useSession();
  const [search, setSearch] = useSearchParams();
  const [choice, choose] = usePeriod('week');
  const { data: all = [], isPending } = useQuery(teamsQuery);
  const everywhere = session.account?.roles.some((role) => role !== 'manager' && role !== 'rep') === true;
  const teams = inTreeOrder(all.filter(({ archived }) => !archived));
  const own = session.managedTeams.map(({ id }) => id);
  const below = (team: Team): boolean =>
    own.includes(team.id) || teams.some((other) => other.id === team.parent && below(other));
  const choices = everywhere && can(session, 'people:read') ? teams : teams.filter(below);
  const team =
    choices.find(({ id }) => id === search.get('team')) ??
    choices.find(({ id }) => own.includes(id)) ??
    choices[0];
  const heatmap = useQuery(heatmapQuery(team?.id ?? '', choice.period, choice.at));
  const set = (name: string, value: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set(name, value);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  const leading = heatmap.data?.indicators.find(({ key }) => key === (search.get('indicator') ?? 'calls'));
  return (
    <>
      <PageHeader
        title={team?.name ?? t('title')}
        lead={team && <SubjectLink subject={{ level: 'team', id: team.id, name: t('scorecard') }} />}
      />
      <Group gap="sm" mb="lg">
        <NativeSelect
          aria-label={t('pick')}
          value={team?.id ?? ''}
          onChange={({ currentTarget }) => set('team', currentTarget.value)}
          data={choices.map(({ id, name, depth }) => ({
            value: id,
            label: `${'\u2003'.repeat(Math.max(0, depth - 1))}${name}`,
          }))}
        />
        <PeriodPicker value={choice} onChange={choose} />
      </Group>
      {isPending ? (
        <LoadingRows rows={8} height={48} />
      ) : team === undefined ? (
        <EmptyState
          icon={<IconUsersGroup size={24} aria-hidden />}
          title={t('noTeam')}
          hint={t('noTeamHint')}
        />
      ) : (
        <Async
          query={heatmap}
          loading={<LoadingRows rows={8} height={48} />}
          isEmpty={({ members }) => members.length === 0}
          empty={
            <EmptyState
              icon={<IconUsersGroup size={24} aria-hidden />}
              title={t('empty')}
              hint={t('emptyHint')}
            />
          }
        >
          {(data) => (
            <TeamView
              heatmap={data}
              team={team}
              choice={choice}
              indicator={leading ?? data.indicators[0]}
              onIndicator={(key) => set('indicator', key)}
            />
          )}
        </Async>
      )}
    </>
  );
}
