import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ContestCountdown } from '@/components/contest/ContestPhase';
import { Section } from '@/components/Section';
import { type Contest, contestsQuery, standingsQuery, takesPart } from '@/lib/reference/contests';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';

const MOST = 3;

function MyContest({ contest, subjects }: { contest: Contest; subjects: string[] }) {
  const { t } = useTranslation('my-day');
  const format = useFormat();
  const { data: standings } = useQuery(standingsQuery(contest.id, 1, subjects[0] ?? null));
  const own = standings?.rows.find(({ subject }) => subjects.includes(subject.id));
  const leader = standings?.rows[0];
  return (
    <Stack component="li" gap={2}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="baseline">
        <Anchor component={Link} to={`/contests/${contest.id}`} fw={600} style={{ overflowWrap: 'anywhere' }}>
          {contest.name}
        </Anchor>
        {own && <Text fw={700}>{t('contests.place', { rank: format.number(own.rank) })}</Text>}
      </Group>
      <Text size="sm" c="dimmed" component="div">
        <ContestCountdown contest={contest} />
        {own && ` · ${t('contests.score', { score: format.value(own.score, { decimals: 2 }) })}`}
        {own &&
          leader &&
          own.rank > 1 &&
          ` · ${t('contests.behind', { gap: format.value(leader.score - own.score, { decimals: 2 }) })}`}
      </Text>
    </Stack>
  );
}

/** The contests that I take part in and how I stand; nothing where there are none. */
export function ContestsPanel() {
  const { t } = useTranslation('my-day');
  const { account, managedTeams } = useSession();
  const person = account?.personId ?? null;
  const teams = managedTeams.map(({ id }) => id);
  const { data } = useQuery(contestsQuery('running'));
  const mine = (data?.items ?? []).filter((contest) => takesPart(contest, person, teams)).slice(0, MOST);
  if (mine.length === 0) return null;
  return (
    <Section
      title={t('contests.title')}
      actions={
        <Anchor size="sm" component={Link} to="/contests">
          {t('contests.all')}
        </Anchor>
      }
    >
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {mine.map((contest) => (
          <MyContest
            key={contest.id}
            contest={contest}
            subjects={contest.level === 'member' ? [person ?? ''] : teams}
          />
        ))}
      </Stack>
    </Section>
  );
}
