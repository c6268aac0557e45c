import { ActionIcon, Badge, Button, Card, Group, Menu, Switch, Text } from '@mantine/core';
import {
  IconArchive,
  IconArrowMoveRight,
  IconDots,
  IconPencil,
  IconPlus,
  IconUsers,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { confirm } from '@/components/confirm';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { useNotifyProblem } from '@/components/problem-text';
import { Async, EmptyState } from '@/components/states';
import { SubjectLink } from '@/components/SubjectLink';
import { inTreeOrder, type Team, teamsQuery } from '@/lib/reference/teams';
import { can, useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { useArchiveTeam } from '../api/teams';
import { PeopleTabs } from './PeopleTabs';
import { type TeamAct, TeamModal } from './TeamModal';
import classes from './TeamsPage.module.css';

/** The teams below one, at any depth. */
function idsBelow(teams: Team[], id: string): string[] {
  return teams
    .filter(({ parent }) => parent === id)
    .flatMap((team) => [team.id, ...idsBelow(teams, team.id)]);
}

interface TeamMenuProps {
  team: Team;
  below: string[];
  onAct: (act: TeamAct) => void;
}

function TeamMenu({ team, below, onAct }: TeamMenuProps) {
  const { t } = useTranslation(['people', 'components']);
  const archive = useArchiveTeam();
  const notifyProblem = useNotifyProblem();
  const ask = () =>
    confirm({
      title: t('teams.archiveQuestion', { name: team.name }),
      text: t('teams.archiveText'),
      confirm: t('teams.archive'),
      cancel: t('components:actions.cancel'),
      danger: true,
      onConfirm: () =>
        archive.mutate(team.id, {
          onError: notifyProblem,
          onSuccess: () => notifyDone(t('teams.archived', { name: team.name })),
        }),
    });
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={t('teams.menu', { name: team.name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => onAct({ kind: 'change', team })}
        >
          {t('teams.change')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onAct({ kind: 'add', parent: team.id })}
        >
          {t('teams.addBelow')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowMoveRight size={16} aria-hidden />}
          onClick={() => onAct({ kind: 'move', team, below })}
        >
          {t('teams.move')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item color="rose" leftSection={<IconArchive size={16} aria-hidden />} onClick={ask}>
          {t('teams.archive')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface TreeProps {
  teams: Team[];
  writes: boolean;
  onAct: (act: TeamAct) => void;
}

function Tree({ teams, writes, onAct }: TreeProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (
    <Card p={0}>
      <ul className={classes.tree}>
        {inTreeOrder(teams).map((team) => (
          <li
            key={team.id}
            className={classes.team}
            data-top={team.depth === 1 || undefined}
            style={{ '--depth': team.depth - 1 } as CSSProperties}
          >
            <div className={classes.name}>
              <SubjectLink subject={{ level: 'team', id: team.id, name: team.name }} fw={600} />
              {team.archived && <Badge color="gray">{t('teams.archivedMark')}</Badge>}
              <Text size="sm" c="dimmed">
                {team.manager ? t('teams.ledBy', { name: team.manager.name }) : t('teams.noManager')}
              </Text>
            </div>
            <Text size="sm" component={Link} to={`/people?team=${team.id}`} className={classes.members}>
              <IconUsers size={15} aria-hidden />{' '}
              {t('teams.members', { count: team.members, shown: format.number(team.members) })}
            </Text>
            {writes && !team.archived && (
              <TeamMenu team={team} below={idsBelow(teams, team.id)} onAct={onAct} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** How the organization is divided; a change holds from a day on and leaves the past as it was. */
export default function TeamsPage() {
  const { t } = useTranslation('people');
  const teams = useQuery(teamsQuery);
  const writes = can(useSession(), 'people:write');
  const [act, setAct] = useState<TeamAct | null>(null);
  const [archived, setArchived] = useState(false);
  const add = writes && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => setAct({ kind: 'add', parent: null })}
    >
      {t('teams.new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('teams.title')} lead={t('teams.lead')} actions={add} />
      <PeopleTabs />
      <Async
        query={teams}
        isEmpty={(list) => list.length === 0}
        empty={<EmptyState title={t('teams.empty')} hint={t('teams.emptyHint')} action={add} />}
      >
        {(list) => (
          <>
            {list.some((team) => team.archived) && (
              <Group justify="flex-end" mb="xs">
                <Switch
                  label={t('teams.showArchived')}
                  checked={archived}
                  onChange={({ currentTarget }) => setArchived(currentTarget.checked)}
                />
              </Group>
            )}
            <Tree
              teams={archived ? list : list.filter((team) => !team.archived)}
              writes={writes}
              onAct={setAct}
            />
          </>
        )}
      </Async>
      <TeamModal act={act} onClose={() => setAct(null)} />
    </>
  );
}
