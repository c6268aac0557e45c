import { Card, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { statuses, type Status } from '@/lib/reference/standing';
import { StatusBadge } from '@/components/StatusBadge';
import { useFormat } from '@/lib/use-format';
import classes from './BehindFirst.module.css';
import type { MemberRow } from './sorting';

/** How many members stand how: the first thing a manager wants to know. */
export function BehindFirst({ rows }: { rows: MemberRow[] }) {
  const { t } = useTranslation('team');
  const format = useFormat();
  const count = (status: Status) => rows.filter((row) => row.status === status).length;
  return (
    <ul className={classes.counts} aria-label={t('counts')}>
      {[...statuses].reverse().map((status) => (
        <Card key={status} component="li" padding="md" className={classes.count}>
          <StatusBadge status={status} />
          <Text className={classes.number}>{format.number(count(status))}</Text>
          <Text size="sm" c="dimmed" lineClamp={2}>
            {rows
              .filter((row) => row.status === status)
              .map(({ name }) => name)
              .join(', ') || t('nobody')}
          </Text>
        </Card>
      ))}
    </ul>
  );
}
