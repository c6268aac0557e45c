import { Badge, Button, Table, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '@/components/notify';
import { useNotifyProblem } from '@/components/problem-text';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { SubjectLink } from '@/components/SubjectLink';
import type { Contest } from '@/lib/reference/contests';
import { can, useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { type ResultRow, resultsQuery, useHandOver } from '../api/contests';

function HandOver({ contest, row }: { contest: Contest; row: ResultRow }) {
  const { t } = useTranslation('contests');
  const format = useFormat();
  const session = useSession();
  const handOver = useHandOver(contest.id);
  const notifyProblem = useNotifyProblem();
  if (row.prize === null) return null;
  if (row.handedOverAt !== null)
    return (
      <Badge
        color="moss"
        leftSection={<IconCheck size={13} aria-hidden />}
        title={row.handedOverBy ?? undefined}
      >
        {t('results.handedOver', { at: format.instant(row.handedOverAt) })}
      </Badge>
    );
  if (!can(session, 'contests:write')) return <Badge color="gray">{t('results.waiting')}</Badge>;
  return (
    <Button
      size="compact-sm"
      variant="light"
      loading={handOver.isPending}
      aria-label={t('results.handOverTo', { name: row.subject.name })}
      onClick={() =>
        handOver.mutate(row.subject.id, {
          onError: notifyProblem,
          onSuccess: () => notifyDone(t('results.done', { name: row.subject.name })),
        })
      }
    >
      {t('results.handOver')}
    </Button>
  );
}

/** The fixed result, and which prizes are still to be handed over. */
export function ResultsSection({ contest }: { contest: Contest }) {
  const { t } = useTranslation('contests');
  const format = useFormat();
  const results = useQuery(resultsQuery(contest.id));
  return (
    <Section
      title={t('results.title')}
      hint={
        contest.finalAt === null ? undefined : t('results.since', { at: format.instant(contest.finalAt) })
      }
    >
      <Async
        query={results}
        isEmpty={(rows) => rows.every(({ prize }) => prize === null)}
        empty={<EmptyState title={t('results.empty')} />}
      >
        {(rows) => (
          <Table verticalSpacing={8}>
            <Table.Caption className="visually-hidden">{t('results.title')}</Table.Caption>
            <Table.Thead className="visually-hidden">
              <Table.Tr>
                <Table.Th>{t('standings.rank')}</Table.Th>
                <Table.Th>{t('standings.name')}</Table.Th>
                <Table.Th>{t('results.handOver')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows
                .filter(({ prize }) => prize !== null)
                .map((row) => (
                  <Table.Tr key={row.subject.id}>
                    <Table.Td w={44} fw={700}>
                      {row.place}
                    </Table.Td>
                    <Table.Th scope="row" fw={550}>
                      <SubjectLink
                        subject={{ level: contest.level, id: row.subject.id, name: row.subject.name }}
                      />
                      <Text size="sm" c="dimmed">
                        {row.prize} ·{' '}
                        {t('results.score', { score: format.value(row.score, { decimals: 2 }) })}
                      </Text>
                    </Table.Th>
                    <Table.Td ta="right">
                      <HandOver contest={contest} row={row} />
                    </Table.Td>
                  </Table.Tr>
                ))}
            </Table.Tbody>
          </Table>
        )}
      </Async>
    </Section>
  );
}
