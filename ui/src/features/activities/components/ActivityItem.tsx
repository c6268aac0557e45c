import { Anchor, Badge, Button, Collapse, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconExternalLink, IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SubjectLink } from '@/components/SubjectLink';
import { useFormat } from '@/lib/use-format';
import { useNames } from '@/lib/names';
import { activityTypesQuery } from '@/lib/reference/activity-types';
import type { Activity } from '../api/activities';
import classes from './ActivityDrawer.module.css';
import { RevisionList } from './RevisionList';

/** Only a web address is a way to the CRM; anything else stays text. */
const isWebAddress = (link: string | null): link is string => link !== null && /^https?:\/\//i.test(link);

const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** One activity: what, who, when, how much, where it came from and what was corrected. */
export function ActivityItem({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activities');
  const names = useNames();
  const format = useFormat();
  const { data: types = [] } = useQuery(activityTypesQuery);
  const type = types.find(({ key }) => key === activity.type);
  const [open, { toggle }] = useDisclosure(false);
  const { member, amount, currency, attributes, credits, revision, link, source, externalId } = activity;
  const details = Object.entries(attributes).filter(([, value]) => value !== null && value !== '');
  return (
    <li className={classes.item}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="baseline">
        <Text fw={600}>
          {type ? names.type(type) : activity.type}
          {activity.deleted && (
            <Badge ml="xs" color="rose">
              {t('deleted')}
            </Badge>
          )}
        </Text>
        {amount !== null && (
          <Text fw={600}>{format.value(amount, { currency: currency ?? format.currency, decimals: 2 })}</Text>
        )}
      </Group>
      <Text size="sm">
        <SubjectLink subject={{ level: 'member', id: member.id, name: member.name }} underline="always" /> ·{' '}
        <time dateTime={activity.occurredAt}>{format.instant(activity.occurredAt)}</time>
      </Text>
      {credits.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('credits', {
            credits: credits
              .map((credit) => `${credit.member.name} ${format.percent(credit.share)}`)
              .join(', '),
          })}
        </Text>
      )}
      {details.length > 0 && (
        <Text size="sm" c="dimmed">
          {details.map(([name, value]) => `${name}: ${shown(value)}`).join(' · ')}
        </Text>
      )}
      <Group gap="sm" mt={4}>
        {!isWebAddress(link) ? (
          <Text size="xs" c="dimmed">
            {source} · {externalId}
          </Text>
        ) : (
          <Anchor href={link} target="_blank" rel="noreferrer" size="sm">
            {t('crm', { source, id: externalId })} <IconExternalLink size={13} aria-hidden />
          </Anchor>
        )}
        {revision > 1 && (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconHistory size={14} aria-hidden />}
            aria-expanded={open}
            onClick={toggle}
          >
            {t('revisions', { count: revision - 1 })}
          </Button>
        )}
      </Group>
      <Collapse expanded={open}>{open && <RevisionList activity={activity.id} />}</Collapse>
    </li>
  );
}
