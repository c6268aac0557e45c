import { Button, Card, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { Async, EmptyState } from '@/components/states';
import { SubjectLink } from '@/components/SubjectLink';
import { WhyButton } from '@/components/why';
import { useNames } from '@/lib/names';
import { activityTypesQuery } from '@/lib/reference/activity-types';
import { useFormat } from '@/lib/use-format';
import { type Review, type ReviewStatus, reviewStatuses, reviewsQuery } from '../api/reviews';
import { DecisionDialog, type OpenDecision } from './DecisionDialog';

function Row({ review, onDecide }: { review: Review; onDecide: (open: OpenDecision) => void }) {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  const names = useNames();
  const { data: types = [] } = useQuery(activityTypesQuery);
  const { activity, member, reason, effectId, status, decidedBy, decidedAt, note } = review;
  const type = types.find(({ key }) => key === activity?.type);
  const what = activity === null ? t('gone') : type ? names.type(type) : activity.type;
  return (
    <Card component="li" padding="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} miw={0} flex={1}>
          <Text fw={600} component="h2" size="md">
            {what}
            {activity?.amount != null && ` · ${format.money(activity.amount)}`}
          </Text>
          <Text size="sm">
            <SubjectLink subject={{ level: 'member', id: member.id, name: member.name }} underline="always" />
            {activity !== null && (
              <>
                {' · '}
                <time dateTime={activity.occurredAt}>{format.instant(activity.occurredAt)}</time>
                {` · ${activity.source} ${activity.externalId}`}
              </>
            )}
          </Text>
          <Group gap="xs">
            <Text size="sm">{t('reason', { reason })}</Text>
            <WhyButton entry={effectId} of={`${member.name}: ${reason}`} />
          </Group>
          {status !== 'open' && (
            <Text size="sm" c="dimmed">
              {t(`decided.${status}`, {
                by: decidedBy ?? '',
                at: decidedAt === null ? '' : format.instant(decidedAt),
              })}
              {note !== null && note !== '' && ` “${note}”`}
            </Text>
          )}
        </Stack>
        {status === 'open' && (
          <Group gap="xs">
            <Button size="sm" onClick={() => onDecide({ review, decision: 'release' })}>
              {t('decide.release.action')}
            </Button>
            <Button
              size="sm"
              variant="light"
              color="rose"
              onClick={() => onDecide({ review, decision: 'refuse' })}
            >
              {t('decide.refuse.action')}
            </Button>
          </Group>
        )}
      </Group>
    </Card>
  );
}

/** What rules of fair play set aside, for somebody to let it score or not. */
export default function ReviewsPage() {
  const { t } = useTranslation('reviews');
  const [status, setStatus] = useState<ReviewStatus>('open');
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<OpenDecision | null>(null);
  const reviews = useQuery(reviewsQuery(status, page));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('status.label')}
          style={{ alignSelf: 'flex-start' }}
          value={status}
          onChange={(chosen) => {
            setStatus(chosen);
            setPage(0);
          }}
          data={reviewStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
        <Async
          query={reviews}
          isEmpty={({ items }) => items.length === 0}
          empty={
            <EmptyState
              icon={<IconShieldCheck size={24} aria-hidden />}
              title={t(`empty.${status}`)}
              hint={t('emptyHint')}
            />
          }
        >
          {(data) => (
            <>
              <Stack component="ul" gap="xs" m={0} p={0} aria-label={t('title')}>
                {data.items.map((review) => (
                  <Row key={review.id} review={review} onDecide={setOpen} />
                ))}
              </Stack>
              <Pager of={data} onChange={setPage} />
            </>
          )}
        </Async>
      </Stack>
      <DecisionDialog open={open} onClose={() => setOpen(null)} />
    </>
  );
}
