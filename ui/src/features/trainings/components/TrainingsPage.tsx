import {
  Anchor,
  Button,
  Card,
  Drawer,
  Group,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconPlus, IconSchool, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { IndicatorSelect } from '@/components/IndicatorSelect';
import { PageHeader } from '@/components/PageHeader';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { AssignDialog, type Preset } from '@/components/training/AssignDialog';
import { AssignmentList } from '@/components/training/AssignmentList';
import { RecommendationsSection } from '@/components/training/RecommendationsSection';
import { assignmentsQuery, type Training, trainingsQuery } from '@/lib/reference/trainings';
import { can, useSession } from '@/lib/session';
import { found } from './training-values';
import { TrainingFacts } from './TrainingFacts';
import { TrainingForm } from './TrainingForm';
import { useKeeps } from './use-keeps';

/** What the user is to learn, and has learnt. */
function MyTrainings({ person }: { person: string }) {
  const { t } = useTranslation('trainings');
  const { data } = useQuery(assignmentsQuery({ member: person, size: 10 }));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Section title={t('mine')}>
      <AssignmentList assignments={data.items} label={t('mine')} />
    </Section>
  );
}

function TrainingCard({ training, onAssign }: { training: Training; onAssign?: () => void }) {
  const { t } = useTranslation(['trainings', 'training']);
  const { id, name, description } = training;
  return (
    <Card component="article" aria-label={name}>
      <Stack gap="sm" h="100%">
        <Title order={3} size="h4">
          <Anchor component={Link} to={`/training/${id}`} inherit>
            {name}
          </Anchor>
        </Title>
        <TrainingFacts training={training} />
        <Text size="sm" lineClamp={3}>
          {description}
        </Text>
        {onAssign && (
          <Button
            mt="auto"
            variant="light"
            aria-label={t('training:recommended.assign', { name })}
            onClick={onAssign}
          >
            {t('training:assign.action')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

function Catalogue({ trainings, onAssign }: { trainings: Training[]; onAssign?: (key: string) => void }) {
  const { t } = useTranslation('trainings');
  const [typed, type] = useState('');
  const [indicator, choose] = useState<string | null>(null);
  const shown = found(trainings, typed, indicator);
  return (
    <Stack gap="md">
      <Group gap="sm">
        <TextInput
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
        <IndicatorSelect
          clearable
          clearButtonProps={{ 'aria-label': t('anyIndicator') }}
          value={indicator}
          onChange={choose}
        />
      </Group>
      <Text size="sm" c="dimmed" aria-live="polite">
        {t('shown', { count: shown.length })}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }}>
        {shown.map((training) => (
          <TrainingCard
            key={training.id}
            training={training}
            onAssign={onAssign && (() => onAssign(training.key))}
          />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

/** The catalogue of trainings, and one's own. */
export default function TrainingsPage() {
  const { t } = useTranslation(['trainings', 'components']);
  const session = useSession();
  const keeps = useKeeps();
  const trainings = useQuery(trainingsQuery);
  const [adding, add] = useState(false);
  const [assigning, assign] = useState<Preset | null>(null);
  const person = session.account?.personId ?? null;
  const button = keeps && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => add(true)}>
      {t('new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={button} />
      <Stack gap="lg">
        {person !== null && <MyTrainings person={person} />}
        {person !== null && <RecommendationsSection level="member" id={person} />}
        <Section title={t('catalogue')}>
          <Async
            query={trainings}
            isEmpty={(list) => list.length === 0}
            empty={
              <EmptyState
                icon={<IconSchool size={24} aria-hidden />}
                title={t('empty')}
                hint={t('emptyHint')}
                action={button}
              />
            }
          >
            {(list) => (
              <Catalogue
                trainings={list}
                onAssign={can(session, 'training:write') ? (training) => assign({ training }) : undefined}
              />
            )}
          </Async>
        </Section>
      </Stack>
      <AssignDialog preset={assigning} onClose={() => assign(null)} />
      <Drawer
        opened={adding}
        onClose={() => add(false)}
        position="right"
        size="lg"
        title={t('new')}
        closeButtonProps={{ 'aria-label': t('components:actions.close') }}
      >
        {adding && <TrainingForm onDone={() => add(false)} />}
      </Drawer>
    </>
  );
}
