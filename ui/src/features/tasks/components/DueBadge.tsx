import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Task } from '@/lib/reference/tasks';
import { useFormat } from '@/lib/use-format';

/** By when a task is to be done; overdue in word and colour. */
export function DueBadge({ task: { due, overdue, status } }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  if (due === null)
    return (
      <Text size="sm" c="dimmed" component="span">
        {t('noDue')}
      </Text>
    );
  const at = /^\d{4}-\d{2}-\d{2}$/.test(due) ? format.day(due) : format.instant(due);
  if (overdue && status === 'open')
    return (
      <Badge color="rose" variant="light">
        {t('overdue', { at })}
      </Badge>
    );
  return (
    <Text size="sm" c="dimmed" component="span">
      {t('due', { at })}
    </Text>
  );
}
