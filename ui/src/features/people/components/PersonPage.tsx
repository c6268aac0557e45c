import { Anchor, Avatar, Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { IconArrowLeft, IconChartBar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { Async } from '@/components/states';
import { type Person, personQuery } from '@/lib/reference/people';
import { can, useSession } from '@/lib/session';
import { AbsencesCard } from './AbsencesCard';
import { DepartureCard } from './DepartureCard';
import { DetailsCard } from './DetailsCard';
import { MembershipsCard } from './MembershipsCard';
import { PersonStatusBadge } from './PersonStatusBadge';

function Editor({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const writes = can(useSession(), 'people:write');
  return (
    <>
      <PageHeader
        title={person.name}
        lead={
          <Group gap="xs">
            <Avatar name={person.name} color="initials" size={24} radius="xl" aria-hidden />
            {[person.team?.name, person.role].filter(Boolean).join(' · ')}
            <PersonStatusBadge person={person} />
          </Group>
        }
        actions={
          <Button
            component={Link}
            to={`/people/${person.id}`}
            variant="default"
            leftSection={<IconChartBar size={18} aria-hidden />}
          >
            {t('scorecard')}
          </Button>
        }
      />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
        <MembershipsCard person={person} writes={writes} />
        <Stack gap="lg">
          <DetailsCard key={person.id} person={person} writes={writes} />
          <AbsencesCard person={person} writes={writes} />
          {writes && person.status !== 'left' && <DepartureCard person={person} />}
        </Stack>
      </SimpleGrid>
    </>
  );
}

/** One person: who they are, where they belonged when, when they were away. */
export default function PersonPage() {
  const { t } = useTranslation('people');
  const { id = '' } = useParams();
  const person = useQuery(personQuery(id));
  return (
    <>
      <Anchor
        component={Link}
        to="/people"
        size="sm"
        mb="xs"
        display="inline-flex"
        style={{ alignItems: 'center', gap: 4 }}
      >
        <IconArrowLeft size={16} aria-hidden />
        {t('title')}
      </Anchor>
      <Async query={person}>{(data) => <Editor person={data} />}</Async>
    </>
  );
}
