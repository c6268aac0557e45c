import { Anchor, Card, Group, Select, Stack, Switch, Text } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { Async, EmptyState } from '@/components/states';
import { type Dispute, disputeStatuses, mayDecide } from '@/lib/reference/disputes';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { type DisputeFilter, disputesQuery } from '../api/disputes';
import { DisputeBadge } from './DisputeBadge';
import { useAbout } from './use-about';

function Row({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation('disputes');
  const format = useFormat();
  const about = useAbout();
  const { id, member, claim, status, due } = dispute;
  return (
    <Card component="li" padding="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} miw={0} flex={1}>
          <Anchor component={Link} to={`/disputes/${id}`} fw={600}>
            {t('of', { name: member.name, what: about(dispute.about) })}
          </Anchor>
          <Text size="sm" lineClamp={2}>
            {claim}
          </Text>
          {due !== null && (
            <Text size="sm" c="dimmed">
              {t('due', { at: format.instant(due) })}
            </Text>
          )}
        </Stack>
        <DisputeBadge status={status} />
      </Group>
    </Card>
  );
}

/** Points and ranks that somebody questioned, and what became of it. */
export default function DisputesPage() {
  const { t } = useTranslation('disputes');
  const session = useSession();
  const others = mayDecide(session);
  const [filter, setFilter] = useState<DisputeFilter>({ status: null, mine: !others, page: 0 });
  const disputes = useQuery(disputesQuery(filter));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap="md">
        <Group align="flex-end">
          <Select
            label={t('status.label')}
            placeholder={t('status.all')}
            clearable
            clearButtonProps={{ 'aria-label': t('status.all') }}
            value={filter.status}
            data={disputeStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
            onChange={(status) => setFilter({ ...filter, status, page: 0 })}
          />
          {others && session.account?.personId != null && (
            <Switch
              label={t('mine')}
              checked={filter.mine}
              onChange={({ currentTarget }) => setFilter({ ...filter, mine: currentTarget.checked, page: 0 })}
            />
          )}
        </Group>
        <Async
          query={disputes}
          isEmpty={({ items }) => items.length === 0}
          empty={
            <EmptyState
              icon={<IconMessageQuestion size={24} aria-hidden />}
              title={t('empty')}
              hint={t('emptyHint')}
            />
          }
        >
          {(data) => (
            <>
              <Stack component="ul" gap="xs" m={0} p={0} aria-label={t('title')}>
                {data.items.map((dispute) => (
                  <Row key={dispute.id} dispute={dispute} />
                ))}
              </Stack>
              <Pager of={data} onChange={(page) => setFilter({ ...filter, page })} />
            </>
          )}
        </Async>
      </Stack>
    </>
  );
}
