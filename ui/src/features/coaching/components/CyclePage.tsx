import { Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CycleBadge } from '@/components/cycle/CycleBadge';
import { PageHeader } from '@/components/PageHeader';
import { ProcessDiagramView } from '@/components/process/ProcessDiagramView';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { SubjectLink } from '@/components/SubjectLink';
import { useTaskForm } from '@/components/task/task-forms';
import { WhyButton } from '@/components/why';
import {
  type CoachingSession,
  type Cycle,
  cycleQuery,
  cycleTaskQuery,
  isOver,
  newestFirst,
} from '@/lib/reference/coaching';
import type { Task } from '@/lib/reference/tasks';
import { can, useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { CancelCycle } from './CancelCycle';
import { MovementView } from './MovementView';
import { SessionView } from './SessionView';
import { useEvery } from './use-every';

function About({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation('coaching');
  const everyText = useEvery();
  const { member, manager, topic, startedBy, said, every, reason } = cycle;
  return (
    <Section title={t('about')}>
      <Stack gap={6}>
        {topic !== null && topic !== '' && <Text>{topic}</Text>}
        {said.length > 1 && (
          <List size="sm" aria-label={t('said')}>
            {said.map((text, index) => (
              <List.Item key={index}>{text}</List.Item>
            ))}
          </List>
        )}
        <Text size="sm">
          <SubjectLink subject={{ level: 'member', id: member.id, name: member.name }} underline="always" />
          {' · '}
          {manager === null ? t('noCoach') : t('coach', { name: manager.name })}
        </Text>
        <Group gap="xs">
          <Text size="sm" c="dimmed">
            {t(`startedBy.${startedBy.kind}`)}
            {startedBy.rule !== null && `: ${startedBy.rule}`}
            {every !== null && ` · ${everyText(every)}`}
          </Text>
          {startedBy.effectId !== null && <WhyButton entry={startedBy.effectId} />}
        </Group>
        {reason !== null && reason !== '' && <Text size="sm">{t('cancelled', { reason })}</Text>}
      </Stack>
    </Section>
  );
}

/** What the viewer is asked to do in the cycle now, right on its page. */
function MyTask({ task }: { task: Task }) {
  const { t } = useTranslation('coaching');
  const form = useTaskForm(task.form);
  if (form === undefined || !('component' in form)) return null;
  const Form = form.component;
  return (
    <Section title={task.title} hint={t('yourTurn')}>
      <Form key={task.id} task={task} onDone={() => undefined} />
    </Section>
  );
}

function Escalated({ escalation }: { escalation: NonNullable<CoachingSession['escalation']> }) {
  const { t } = useTranslation('coaching');
  const { decision, note, by } = escalation;
  return (
    <div>
      <Text>{t('escalation.by', { by, decision: t(`escalation.${decision}`) })}</Text>
      {note !== null && note !== '' && <Text size="sm">{note}</Text>}
    </div>
  );
}

function View({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation(['coaching', 'cycle']);
  const format = useFormat();
  const session = useSession();
  const { data: task = null } = useQuery(cycleTaskQuery(cycle));
  const { member, template, status, nextOn, instance } = cycle;
  const own = session.account?.personId === member.id;
  const held = newestFirst(cycle).filter(({ heldOn }) => heldOn !== null);
  return (
    <>
      <PageHeader
        title={t('cycle:of', { name: member.name, template: template.name })}
        lead={
          <Group gap="xs">
            <CycleBadge status={status} />
            {nextOn !== null && t('cycle:nextOn', { day: format.day(nextOn) })}
          </Group>
        }
        actions={!isOver(cycle) && !own && can(session, 'coaching:write') && <CancelCycle id={cycle.id} />}
      />
      <Stack gap="lg">
        {task !== null && <MyTask task={task} />}
        <About cycle={cycle} />
        {held.length === 0 && <EmptyState title={t('session.none')} />}
        {held.map((one) => (
          <Section
            key={one.id}
            title={t('session.title', { number: one.number })}
            hint={one.heldOn !== null && format.longDay(one.heldOn)}
          >
            <Stack gap="md">
              {one.movement !== null && (
                <MovementView movement={one.movement} heldOn={one.heldOn} member={member} />
              )}
              {one.escalation !== null && <Escalated escalation={one.escalation} />}
              <SessionView session={one} />
            </Stack>
          </Section>
        ))}
        {instance !== null && can(session, 'coaching:write') && (
          <Section title={t('process')}>
            <ProcessDiagramView instance={instance} />
          </Section>
        )}
      </Stack>
    </>
  );
}

/** One coaching cycle: what is to be done now, its sessions, newest first, and what the numbers did. */
export default function CyclePage() {
  const { id = '' } = useParams();
  const cycle = useQuery(cycleQuery(id));
  return <Async query={cycle}>{(data) => <View cycle={data} />}</Async>;
}
