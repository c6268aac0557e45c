import { Drawer, Group, Pagination, Stack, Text } from '@mantine/core';
import { IconActivity } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrillTarget } from '@/components/drill';
import { Async, EmptyState } from '@/components/states';
import { useFormat } from '@/lib/use-format';
import { activitiesQuery, PAGE_SIZE } from '../api/activities';
import { ActivityItem } from './ActivityItem';
import classes from './ActivityDrawer.module.css';

function ActivityList({ target }: { target: DrillTarget }) {
  const { t } = useTranslation('activities');
  const [page, setPage] = useState(0);
  const activities = useQuery(activitiesQuery({ ...target, page }));
  return (
    <Async
      query={activities}
      isEmpty={({ items }) => items.length === 0}
      empty={
        <EmptyState icon={<IconActivity size={24} aria-hidden />} title={t('empty')} hint={t('emptyHint')} />
      }
    >
      {({ items, total }) => (
        <Stack gap="md">
          <Text size="sm" c="dimmed" aria-live="polite">
            {t('count', { count: total })}
          </Text>
          <ul className={classes.list}>
            {items.map((activity) => (
              <ActivityItem key={activity.id} activity={activity} />
            ))}
          </ul>
          {total > PAGE_SIZE && (
            <Group justify="center">
              <Pagination
                total={Math.ceil(total / PAGE_SIZE)}
                value={page + 1}
                onChange={(next) => setPage(next - 1)}
                getControlProps={(control) => ({ 'aria-label': t(`page.${control}`) })}
                getItemProps={(number) => ({ 'aria-label': t('page.number', { number }) })}
                size="sm"
              />
            </Group>
          )}
        </Stack>
      )}
    </Async>
  );
}

/** The activities behind a number, beside the page that shows it. */
export function ActivityDrawer({ target, onClose }: { target: DrillTarget | null; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const format = useFormat();
  return (
    <Drawer.Root opened={target !== null} onClose={onClose} position="right" size="lg">
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Header>
          <div>
            <Drawer.Title className={classes.title}>{target?.title}</Drawer.Title>
            <Text size="sm" c="dimmed">
              {target && t('between', { range: format.range(target.from, target.to) })}
            </Text>
          </div>
          <Drawer.CloseButton aria-label={t('close')} />
        </Drawer.Header>
        <Drawer.Body>
          {target && (
            <ActivityList
              key={`${target.subject.id}/${target.indicator}/${target.from}/${target.to}`}
              target={target}
            />
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
