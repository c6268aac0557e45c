import { Badge, Drawer, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuestionThis } from '@/components/dispute/QuestionThis';
import { Pager } from '@/components/Pager';
import { Section } from '@/components/Section';
import { Async, EmptyState, LoadingRows } from '@/components/states';
import { WhyButton } from '@/components/why';
import { type Contest, type StandingRow, standingsQuery } from '@/lib/reference/contests';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { scoreEntriesQuery } from '../api/contests';
import { StandingsTable } from './StandingsTable';

const TOP = 100;
const TOP_ON_PHONE = 5;

function Entries({ contest, subject }: { contest: Contest; subject: string }) {
  const { t } = useTranslation('contests');
  const format = useFormat();
  const [page, turnTo] = useState(0);
  const entries = useQuery(scoreEntriesQuery(contest.id, subject, page));
  return (
    <Async
      query={entries}
      isEmpty={({ total }) => total === 0}
      empty={<EmptyState title={t('entries.empty')} />}
    >
      {(found) => (
        <>
          <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
            {found.items.map(({ id, at, points, reason, reversedBy }) => (
              <Group component="li" key={id} justify="space-between" wrap="nowrap" gap="xs">
                <div>
                  <Text size="sm" td={reversedBy === null ? undefined : 'line-through'}>
                    {reason}
                  </Text>
                  <Text size="xs" c="dimmed" component="time" dateTime={at}>
                    {format.instant(at)}
                  </Text>
                </div>
                <Group gap="xs" wrap="nowrap">
                  <Text fw={600} td={reversedBy === null ? undefined : 'line-through'}>
                    {points !== null && format.signed(points, 2)}
                  </Text>
                  <WhyButton entry={id} of={reason} />
                </Group>
              </Group>
            ))}
          </Stack>
          <Pager of={found} onChange={turnTo} />
        </>
      )}
    </Async>
  );
}

/** How a contest stands, live; on a phone the top and my neighbours. */
export function StandingsSection({ contest }: { contest: Contest }) {
  const { t } = useTranslation(['contests', 'components']);
  const session = useSession();
  const phone = useMediaQuery('(max-width: 48em)', window.matchMedia('(max-width: 48em)').matches);
  const [shown, show] = useState<StandingRow | null>(null);
  const person = session.account?.personId ?? null;
  const mine = contest.level === 'member' ? [person ?? ''] : session.managedTeams.map(({ id }) => id);
  const top = phone ? TOP_ON_PHONE : TOP;
  const standings = useQuery(standingsQuery(contest.id, top, mine[0] ?? null));
  const own = standings.data?.rows.find(({ subject }) => mine.includes(subject.id));
  return (
    <Section
      title={t('standings.title')}
      hint={standings.data && t('standings.total', { count: standings.data.total, context: contest.level })}
      actions={
        standings.data?.provisional === true && <Badge color="amber">{t('standings.provisional')}</Badge>
      }
    >
      <Async
        query={standings}
        loading={<LoadingRows rows={6} />}
        isEmpty={({ rows }) => rows.length === 0}
        empty={<EmptyState title={t('standings.empty')} hint={t('standings.emptyHint')} />}
      >
        {(data) => <StandingsTable contest={contest} standings={data} top={top} mine={mine} onScore={show} />}
      </Async>
      {own && person !== null && contest.status !== 'cancelled' && (
        <Group justify="flex-end" mt="sm">
          <QuestionThis
            about={{ contest: contest.id, subject: own.subject.id }}
            what={t('standings.question', { rank: own.rank, name: contest.name })}
          />
        </Group>
      )}
      <span className="visually-hidden" aria-live="polite">
        {own && t('standings.own', { rank: own.rank, name: own.subject.name })}
      </span>
      <Drawer
        opened={shown !== null}
        onClose={() => show(null)}
        position="right"
        title={shown && t('entries.title', { name: shown.subject.name })}
        closeButtonProps={{ 'aria-label': t('components:actions.close') }}
      >
        {shown !== null && <Entries key={shown.subject.id} contest={contest} subject={shown.subject.id} />}
      </Drawer>
    </Section>
  );
}
