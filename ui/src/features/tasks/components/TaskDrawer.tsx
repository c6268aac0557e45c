import { Anchor, Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { IconArrowForwardUp, IconExternalLink, IconHandGrab } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNotifyProblem } from '@/components/problem-text';
import { useProcessName } from '@/components/process/use-node-name';
import { Async } from '@/components/states';
import { type Task, taskQuery } from '@/lib/reference/tasks';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { useClaimTask } from '../api/tasks';
import { CompleteForm } from './CompleteForm';
import { DelegateForm } from './DelegateForm';
import { DueBadge } from './DueBadge';

function About({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const processName = useProcessName();
  const { description } = task.inputs;
  return (
    <Stack gap={6}>
      <Group gap="sm">
        <DueBadge task={task} />
        {task.process !== null && (
          <Text size="sm" c="dimmed">
            {processName(task.process.key, task.process.name)}
          </Text>
        )}
      </Group>
      {task.subject !== null && <Text size="sm">{t('about', { name: task.subject.name })}</Text>}
      {typeof description === 'string' && description !== '' && <Text size="sm">{description}</Text>}
      {task.link?.startsWith('/') && (
        <Anchor component={Link} to={task.link} size="sm">
          {t('open')}
        </Anchor>
      )}
      {/^https?:\/\//.test(task.link ?? '') && (
        <Anchor href={task.link ?? ''} target="_blank" rel="noreferrer" size="sm">
          <IconExternalLink size={14} aria-hidden /> {t('open')}
        </Anchor>
      )}
    </Stack>
  );
}

function OpenTask({ task, onDone }: { task: Task; onDone: () => void }) {
  const { t } = useTranslation('tasks');
  const { account } = useSession();
  const [delegating, setDelegating] = useState(false);
  const claim = useClaimTask(task.id);
  const notifyProblem = useNotifyProblem();
  if (delegating) return <DelegateForm task={task} onDone={onDone} />;
  // Who is nobody in the roster cannot have a task, but may answer it for the group.
  if (task.assignee === null && account?.personId != null)
    return (
      <Button
        leftSection={<IconHandGrab size={18} aria-hidden />}
        loading={claim.isPending}
        onClick={() => claim.mutate(undefined, { onError: notifyProblem })}
      >
        {t('claim')}
      </Button>
    );
  return (
    <>
      <CompleteForm task={task} onDone={onDone} />
      <Button
        variant="subtle"
        leftSection={<IconArrowForwardUp size={18} aria-hidden />}
        onClick={() => setDelegating(true)}
      >
        {t('delegateSomeone')}
      </Button>
    </>
  );
}

function Finished({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  if (task.completedAt === null) return <Text size="sm">{t(`status.${task.status}`)}</Text>;
  const name = task.completedByPerson?.name ?? task.completedBy ?? '–';
  return <Text size="sm">{t('doneBy', { name, at: format.instant(task.completedAt) })}</Text>;
}

/** One task: what it is about, and how it is answered or handed on. */
export function TaskDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const { t } = useTranslation(['tasks', 'components']);
  const task = useQuery({ ...taskQuery(id ?? ''), enabled: id !== null });
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      position="right"
      title={task.data?.title ?? t('task')}
      closeButtonProps={{ 'aria-label': t('components:actions.close') }}
    >
      {id !== null && (
        <Async query={task}>
          {(data) => (
            <Stack gap="lg" key={data.id}>
              <About task={data} />
              {data.status === 'open' ? <OpenTask task={data} onDone={onClose} /> : <Finished task={data} />}
            </Stack>
          )}
        </Async>
      )}
    </Drawer>
  );
}
