import { Badge, Button, Group, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { SubjectLink } from '@/components/SubjectLink';
import { useFormat } from '@/lib/use-format';
import { type Coverage, coverageQuery } from '../api/cycles';

interface CoverageSectionProps {
  /** Starts coaching with somebody; not offered to those who may not. */
  onStart?: (member: string) => void;
}

function Row({ row, onStart }: { row: Coverage } & CoverageSectionProps) {
  const { t } = useTranslation('coaching');
  const format = useFormat();
  const { member, manager, lastSession, daysSince, open } = row;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <SubjectLink subject={{ level: 'member', id: member.id, name: member.name }} />
        {manager !== null && (
          <Text size="xs" c="dimmed" fw={400}>
            {t('coach', { name: manager.name })}
          </Text>
        )}
      </Table.Th>
      <Table.Td>
        {daysSince === null || lastSession === null
          ? t('coverage.never')
          : t('coverage.since', { count: daysSince, day: format.shortDay(lastSession) })}
      </Table.Td>
      <Table.Td>
        <Group justify="flex-end">
          {open ? (
            <Badge variant="light">{t('coverage.open')}</Badge>
          ) : (
            onStart && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('coverage.startWith', { name: member.name })}
                onClick={() => onStart(member.id)}
              >
                {t('coverage.start')}
              </Button>
            )
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

/** Who was not coached for how long. */
export function CoverageSection({ onStart }: CoverageSectionProps) {
  const { t } = useTranslation('coaching');
  const coverage = useQuery(coverageQuery);
  return (
    <Section title={t('coverage.title')} hint={t('coverage.hint')}>
      <Async
        query={coverage}
        isEmpty={(rows) => rows.length === 0}
        empty={<EmptyState title={t('coverage.empty')} />}
      >
        {(rows) => (
          <Table>
            <Table.Caption className="visually-hidden">{t('coverage.title')}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('coverage.member')}</Table.Th>
                <Table.Th>{t('coverage.last')}</Table.Th>
                <Table.Th>
                  <span className="visually-hidden">{t('coverage.state')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Row key={row.member.id} row={row} onStart={onStart} />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Async>
    </Section>
  );
}
