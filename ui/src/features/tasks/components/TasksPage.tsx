import { Card, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconChecklist, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FilterTabs } from '@/components/FilterTabs';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { useProcessName } from '@/components/process/use-node-name';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { type Task, tasksQuery } from '@/lib/reference/tasks';
import { pageOf, useSearch } from '@/lib/use-search';
import { DueBadge } from './DueBadge';
import { TaskDrawer } from './TaskDrawer';
import classes from './TasksPage.module.css';

const SIZE = 50;

function TaskList({ tasks, onOpen }: { tasks: Task[]; onOpen: (id: string) => void }) {
  const processName = useProcessName();
  return (
    <Stack component="ul" className={classes.list} gap="xs">
      {tasks.map((task) => (
        <Card component="li" key={task.id} p={0} className={classes.task}>
          <UnstyledButton className={classes.open} onClick={() => onOpen(task.id)}>
            <Stack gap={2} miw={0} flex={1}>
              <Text fw={600}>{task.title}</Text>
              <Group gap="sm">
                <DueBadge task={task} />
                {task.subject !== null && <Text size="sm">{task.subject.name}</Text>}
                {task.process !== null && (
                  <Text size="sm" c="dimmed">
                    {processName(task.process.key, task.process.name)}
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
  const [search, change] = useSearch();
  const done = search.get('show') === 'done';
  const page = pageOf(search);
  const tasks = useQuery(tasksQuery({ assignee: 'me', status: done ? 'done' : 'open', page, size: SIZE }));
  const open = (id: string) => change({ task: id });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterTabs
        label={t('show')}
        options={(['open', 'done'] as const).map((value) => ({ value, label: t(`status.${value}`) }))}
        value={done ? 'done' : 'open'}
        onChange={(value) => change({ show: value === 'done' ? 'done' : null, page: null })}
      />
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
