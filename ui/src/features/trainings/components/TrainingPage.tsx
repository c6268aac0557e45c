import { Anchor, Button, Drawer, Stack, Text } from '@mantine/core';
import { IconExternalLink, IconPencil, IconUsersPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { confirm } from '@/components/confirm';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { useNotifyProblem } from '@/components/problem-text';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { AssignDialog, type Preset } from '@/components/training/AssignDialog';
import { AssignmentList } from '@/components/training/AssignmentList';
import { assignmentsQuery, type Training } from '@/lib/reference/trainings';
import { can, useSession } from '@/lib/session';
import { trainingQuery, useRetireTraining } from '../api/trainings';
import { EffectSection } from './EffectSection';
import { FileSection } from './FileSection';
import { TrainingFacts } from './TrainingFacts';
import { TrainingForm } from './TrainingForm';
import { useKeeps } from './use-keeps';

const SIZE = 20;

function Retire({ training }: { training: Training }) {
  const { t } = useTranslation(['trainings', 'components']);
  const retire = useRetireTraining(training.id);
  const notifyProblem = useNotifyProblem();
  const { name } = training;
  const ask = () =>
    confirm({
      title: t('retire.title', { name }),
      text: t('retire.text'),
      confirm: t('retire.action'),
      cancel: t('components:actions.cancel'),
      danger: true,
      onConfirm: () =>
        retire.mutate(undefined, {
          onError: notifyProblem,
          onSuccess: () => notifyDone(t('retire.done', { name })),
        }),
    });
  return (
    <Button variant="default" loading={retire.isPending} onClick={ask}>
      {t('retire.action')}
    </Button>
  );
}

function Assigned({ training }: { training: string }) {
  const { t } = useTranslation('trainings');
  const [page, turnTo] = useState(0);
  const assignments = useQuery(assignmentsQuery({ training, page, size: SIZE }));
  return (
    <Section title={t('assigned.title')}>
      <Async
        query={assignments}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('assigned.empty')} />}
      >
        {(data) => (
          <>
            <AssignmentList assignments={data.items} label={t('assigned.title')} named />
            <Pager of={data} onChange={turnTo} />
          </>
        )}
      </Async>
    </Section>
  );
}

function View({ training }: { training: Training }) {
  const { t } = useTranslation(['trainings', 'training', 'components']);
  const session = useSession();
  const keeps = useKeeps() && !training.retired;
  const writes = can(session, 'training:write');
  const [editing, edit] = useState(false);
  const [assigning, assign] = useState<Preset | null>(null);
  const { id, key, name, description, kind, link, file, retired } = training;
  return (
    <>
      <PageHeader
        title={name}
        lead={<TrainingFacts training={training} />}
        actions={
          <>
            {writes && !retired && (
              <Button
                leftSection={<IconUsersPlus size={16} aria-hidden />}
                onClick={() => assign({ training: key })}
              >
                {t('training:assign.action')}
              </Button>
            )}
            {keeps && (
              <Button
                variant="default"
                leftSection={<IconPencil size={16} aria-hidden />}
                onClick={() => edit(true)}
              >
                {t('components:actions.edit')}
              </Button>
            )}
            {keeps && <Retire training={training} />}
          </>
        }
      />
      <Stack gap="lg">
        <Section title={t('about')}>
          <Stack gap="sm">
            {description !== '' && (
              <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{description}</Text>
            )}
            {link !== null && (
              <Anchor href={link} target="_blank" rel="noreferrer" style={{ overflowWrap: 'anywhere' }}>
                <IconExternalLink size={16} aria-hidden /> {t('open')}
              </Anchor>
            )}
          </Stack>
        </Section>
        {(file !== null || kind === 'file') && <FileSection training={training} keeps={keeps} />}
        {writes && <EffectSection training={id} />}
        <Assigned training={id} />
      </Stack>
      <AssignDialog preset={assigning} onClose={() => assign(null)} />
      <Drawer
        opened={editing}
        onClose={() => edit(false)}
        position="right"
        size="lg"
        title={t('change')}
        closeButtonProps={{ 'aria-label': t('components:actions.close') }}
      >
        {editing && <TrainingForm training={training} onDone={() => edit(false)} />}
      </Drawer>
    </>
  );
}

/** One training: where it is, who does it, and how the numbers moved afterwards. */
export default function TrainingPage() {
  const { id = '' } = useParams();
  const training = useQuery(trainingQuery(id));
  return <Async query={training}>{(data) => <View training={data} />}</Async>;
}
