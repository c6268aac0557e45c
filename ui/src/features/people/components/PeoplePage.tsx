import {
  Anchor,
  Avatar,
  Button,
  Card,
  CloseButton,
  Group,
  SegmentedControl,
  Stack,
  Table,
  Text,
  TextInput,
} from '@mantine/core';
import { useDebouncedCallback, useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { Async, EmptyState } from '@/components/states';
import { TeamSelect } from '@/components/TeamSelect';
import { type PeopleFilter, peopleQuery, type Person } from '@/lib/reference/people';
import { can, useSession } from '@/lib/session';
import { AddPerson } from './AddPerson';
import { PeopleTabs } from './PeopleTabs';
import { PersonStatusBadge } from './PersonStatusBadge';

const PAGE = 25;
const shown = ['active', 'left', 'all'] as const;

/** The filter on show, kept in the address. */
function usePeopleFilter() {
  const [search, setSearch] = useSearchParams();
  const status = shown.find((candidate) => candidate === search.get('status')) ?? 'active';
  const filter = {
    query: search.get('query') ?? '',
    team: search.get('team'),
    status,
    page: Number(search.get('page') ?? 0),
    size: PAGE,
  } satisfies PeopleFilter;
  const change = (changes: Record<string, string | null>) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('page');
        for (const [name, value] of Object.entries(changes)) {
          if (value === null || value === '') after.delete(name);
          else after.set(name, value);
        }
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return { filter, change };
}

function Filters({ filter, change }: ReturnType<typeof usePeopleFilter>) {
  const { t } = useTranslation('people');
  const [text, setText] = useState(filter.query);
  const search = useDebouncedCallback((query: string) => change({ query }), 250);
  const type = (query: string) => {
    setText(query);
    search(query);
  };
  return (
    <Group mb="md" gap="sm" role="search">
      <TextInput
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          text !== '' && <CloseButton size="sm" aria-label={t('clear')} onClick={() => type('')} />
        }
        value={text}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        style={{ flex: '1 1 220px' }}
        maw={360}
      />
      <TeamSelect
        aria-label={t('column.team')}
        placeholder={t('allTeams')}
        clearable
        value={filter.team}
        onChange={(team) => change({ team })}
        style={{ flex: '1 1 180px' }}
        maw={260}
      />
      <SegmentedControl
        aria-label={t('column.status')}
        value={filter.status}
        onChange={(status) => change({ status: status === 'active' ? null : status })}
        data={shown.map((value) => ({ value, label: t(`show.${value}`) }))}
      />
    </Group>
  );
}

function Name({ person }: { person: Person }) {
  return (
    <Group gap="sm" wrap="nowrap">
      <Avatar name={person.name} color="initials" size={34} radius="xl" aria-hidden />
      <Stack gap={0} miw={0}>
        <Anchor component={Link} to={`/people/${person.id}/edit`} fw={600} inherit>
          {person.name}
        </Anchor>
        <Text size="xs" c="dimmed" truncate>
          {person.email ?? person.key}
        </Text>
      </Stack>
    </Group>
  );
}

function PeopleTable({ people }: { people: Person[] }) {
  const { t } = useTranslation('people');
  return (
    <Card p={0}>
      <Table highlightOnHover horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('column.name')}</Table.Th>
            <Table.Th>{t('column.team')}</Table.Th>
            <Table.Th>{t('column.role')}</Table.Th>
            <Table.Th>{t('column.status')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <Table.Tr key={person.id}>
              <Table.Td>
                <Name person={person} />
              </Table.Td>
              <Table.Td>{person.team?.name ?? '–'}</Table.Td>
              <Table.Td>{person.role ?? '–'}</Table.Td>
              <Table.Td>
                <PersonStatusBadge person={person} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

function PeopleCards({ people }: { people: Person[] }) {
  return (
    <Stack gap="xs">
      {people.map((person) => (
        <Card key={person.id} padding="sm">
          <Group justify="space-between" wrap="nowrap">
            <Stack gap={4} miw={0}>
              <Name person={person} />
              <Text size="sm" c="dimmed">
                {[person.team?.name, person.role].filter(Boolean).join(' · ')}
              </Text>
            </Stack>
            <PersonStatusBadge person={person} />
          </Group>
        </Card>
      ))}
    </Stack>
  );
}

/** Everyone of the organization, those who left included where asked for. */
export default function PeoplePage() {
  const { t } = useTranslation('people');
  const session = useSession();
  const { filter, change } = usePeopleFilter();
  const people = useQuery(peopleQuery(filter));
  const narrow = useMediaQuery('(max-width: 48em)', false);
  const [adding, { open, close }] = useDisclosure(false);
  const writes = can(session, 'people:write');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          writes && (
            <Button onClick={open} leftSection={<IconPlus size={18} aria-hidden />}>
              {t('add.open')}
            </Button>
          )
        }
      />
      <PeopleTabs />
      <Filters filter={filter} change={change} />
      <Async
        query={people}
        isEmpty={(page) => page.items.length === 0}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
      >
        {(page) => (
          <>
            {narrow ? <PeopleCards people={page.items} /> : <PeopleTable people={page.items} />}
            <Pager of={page} onChange={(number) => change({ page: number === 0 ? null : String(number) })} />
          </>
        )}
      </Async>
      {writes && <AddPerson opened={adding} onClose={close} />}
    </>
  );
}
