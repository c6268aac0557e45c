import { Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconFlag, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ContestCountdown, ContestStatusBadge } from '@/components/contest/ContestPhase';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { Async, EmptyState, LoadingRows } from '@/components/states';
import { addDays, dayIn } from '@/lib/days';
import { type Contest, contestsQuery, type ContestStatus, contestStatuses } from '@/lib/reference/contests';
import { can, useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { lastDay } from './contest-values';
import classes from './ContestsPage.module.css';

function ContestCard({ contest }: { contest: Contest }) {
  const { t } = useTranslation('contests');
  const format = useFormat();
  const { id, name, description, status, from, to, participants, level, prizes } = contest;
  const days = format.range(dayIn(format.timeZone, new Date(from)), addDays(lastDay(format.timeZone, to), 1));
  return (
    <Card component="li" className={classes.card}>
      <Group justify="space-between" gap="xs" mb={6}>
        <ContestStatusBadge status={status} />
        <Text size="sm" c="dimmed" component="div">
          <ContestCountdown contest={contest} />
        </Text>
      </Group>
      <Title order={2} size="h4">
        <Link to={`/contests/${id}`} className={classes.link}>
          {name}
        </Link>
      </Title>
      <Text size="sm" c="dimmed">
        {days} ·{' '}
        {participants.everyone
          ? t(`participants.everyone.${level}`)
          : t('participants.some', { count: participants.items.length, context: level })}
      </Text>
      {description !== '' && (
        <Text size="sm" mt="xs" lineClamp={2}>
          {description}
        </Text>
      )}
      {prizes[0] !== undefined && (
        <Text size="sm" mt="xs" fw={600}>
          {t('prizes.first', { prize: prizes[0].text })}
        </Text>
      )}
    </Card>
  );
}

const isStatus = (text: string | null): text is ContestStatus =>
  contestStatuses.some((status) => status === text);

/** Contests by where they are in their life. */
export default function ContestsPage() {
  const { t } = useTranslation(['contests', 'contest']);
  const writes = can(useSession(), 'contests:write');
  const [search, setSearch] = useSearchParams();
  const asked = search.get('status');
  const status = isStatus(asked) ? asked : null;
  const page = Math.max(0, Number(search.get('page') ?? 0) || 0);
  const contests = useQuery(contestsQuery(status, page, 24));
  const offered = contestStatuses.filter((value) => value !== 'draft' || writes);
  const choose = (chosen: ContestStatus | null, at = 0) =>
    setSearch(
      { ...(chosen === null ? {} : { status: chosen }), ...(at === 0 ? {} : { page: String(at) }) },
      { replace: true, preventScrollReset: true },
    );
  const create = writes && (
    <Button component={Link} to="/contests/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('new')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={create} />
      <nav className={classes.tabs} aria-label={t('status')}>
        {[null, ...offered].map((value) => (
          <button
            key={value}
            type="button"
            className={classes.tab}
            aria-current={value === status ? 'true' : undefined}
            onClick={() => choose(value)}
          >
            {value === null ? t('all') : t(`contest:status.${value}`)}
          </button>
        ))}
      </nav>
      <Async
        query={contests}
        loading={<LoadingRows rows={3} height={150} />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState
            icon={<IconFlag size={24} aria-hidden />}
            title={t('empty')}
            hint={t(writes ? 'emptyHintWriter' : 'emptyHint')}
            action={create}
          />
        }
      >
        {(data) => (
          <Stack gap={0}>
            <SimpleGrid component="ul" cols={{ base: 1, sm: 2, xl: 3 }} m={0} p={0}>
              {data.items.map((contest) => (
                <ContestCard key={contest.id} contest={contest} />
              ))}
            </SimpleGrid>
            <Pager of={data} onChange={(at) => choose(status, at)} />
          </Stack>
        )}
      </Async>
    </>
  );
}
