import { Card, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconChecklist, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { type Task, tasksQuery } from '@/lib/reference/tasks';
import { DueBadge } from './DueBadge';
import { TaskDrawer } from './TaskDrawer';
import classes from './TasksPage.module.css';

const SIZE = 50;

function TaskList({ tasks, onOpen }: { tasks: Task[]; onOpen: (id: string) => void }) {
  return (
    <Stack component="ul" className={classes.list} gap="xs">
      {tasks.map((task) => (
        <Card component="li" key={task.id} p={0} className={classes.task}>
          <UnstyledButton className={classes.open} onClick={() => onOpen(String(task.id))}>
            <Stack gap={2} miw={0} flex={1}>
              <Text fw={600}>{task.title}</Text>
              <Group gap="sm">
                <DueBadge task={task} />
                {task.subject !== null && <Text size="sm">{task.subject.name}</Text>}
                {task.process !== null && (
                  <Text size="sm" c="dimmed">
                    {task.process.name}
                  </Text>
                )}
              </Group>
            </Stack>
            <IconChevronRight size={18} aria-hidden />
          </UnstyledButton>
        </Card>
      ))}
    </Stack>
  );
}

/** What waits for me, what my group may take, and what I have done. */
export default function TasksPage() {
  const { t } = useTranslation('tasks');
  const [search, setSearch] = useSearchParams();
  const done = search.get('show') === 'done';
  const page = Math.max(0, Number(search.get('page') ?? 0) || 0);
  const tasks = useQuery(tasksQuery({ assignee: 'me', status: done ? 'done' : 'open', page, size: SIZE }));
  const change = (changes: Record<string, string | null>) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes))
          if (value === null) next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const open = (id: string) => change({ task: id });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <nav className={classes.tabs} aria-label={t('show')}>
        {[false, true].map((value) => (
          <button
            key={String(value)}
            type="button"
            className={classes.tab}
            aria-current={value === done ? 'true' : undefined}
            onClick={() => change({ show: value ? 'done' : null, page: null })}
          >
            {t(value ? 'status.done' : 'status.open')}
          </button>
        ))}
      </nav>
      <Async
        query={tasks}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            icon={<IconChecklist size={24} aria-hidden />}
            title={t(done ? 'emptyDone' : 'empty')}
            hint={done ? undefined : t('emptyHint')}
          />
        }
      >
        {(data) => {
          const mine = data.items.filter(({ assignee }) => done || assignee !== null);
          const group = data.items.filter((task) => !mine.includes(task));
          return (
            <Stack gap="lg">
              {mine.length > 0 && (
                <Section title={t(done ? 'status.done' : 'mine')}>
                  <TaskList tasks={mine} onOpen={open} />
                </Section>
              )}
              {group.length > 0 && (
                <Section title={t('group')} hint={t('groupHint')}>
                  <TaskList tasks={group} onOpen={open} />
                </Section>
              )}
              <Pager of={data} onChange={(at) => change({ page: at === 0 ? null : String(at) })} />
            </Stack>
          );
        }}
      </Async>
      <TaskDrawer id={search.get('task')} onClose={() => change({ task: null })} />
    </>
  );
}
