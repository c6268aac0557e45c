import { Anchor, Button, Card, Group, Select, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMessages, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { SubjectLink } from '@/components/SubjectLink';
import { can, useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { coverageQuery, type CycleStatus, cyclesQuery, cycleStatuses } from '../api/cycles';
import { CycleBadge } from './CycleBadge';
import { StartDialog } from './StartDialog';

function Cycles() {
  const { t } = useTranslation('coaching');
  const format = useFormat();
  const [filter, setFilter] = useState<{ status: CycleStatus | null; page: number }>({
    status: null,
    page: 0,
  });
  const cycles = useQuery(cyclesQuery(filter));
  return (
    <Section
      title={t('cycles')}
      actions={
        <Select
          aria-label={t('status.label')}
          placeholder={t('status.all')}
          clearable
          clearButtonProps={{ 'aria-label': t('status.all') }}
          value={filter.status}
          data={cycleStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          onChange={(status) => setFilter({ status, page: 0 })}
        />
      }
    >
      <Async
        query={cycles}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState icon={<IconMessages size={24} aria-hidden />} title={t('empty')} />}
      >
        {(data) => (
          <>
            <Stack component="ul" gap="xs" m={0} p={0} aria-label={t('cycles')}>
              {data.items.map(({ id, member, template, status, topic, nextOn }) => (
                <Card component="li" key={id} padding="sm" withBorder>
                  <Group justify="space-between" align="flex-start" gap="sm">
                    <Stack gap={2} miw={0} flex={1}>
                      <Anchor component={Link} to={`/coaching/${id}`} fw={600}>
                        {t('of', { name: member.name, template: template.name })}
                      </Anchor>
                      {topic !== null && <Text size="sm">{topic}</Text>}
                      {nextOn !== null && (
                        <Text size="sm" c="dimmed">
                          {t('nextOn', { day: format.day(nextOn) })}
                        </Text>
                      )}
                    </Stack>
                    <CycleBadge status={status} />
                  </Group>
                </Card>
              ))}
            </Stack>
            <Pager of={data} onChange={(page) => setFilter({ ...filter, page })} />
          </>
        )}
      </Async>
    </Section>
  );
}

function CoverageSection() {
  const { t } = useTranslation('coaching');
  const format = useFormat();
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
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('coverage.member')}</Table.Th>
                <Table.Th>{t('coverage.last')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ member, lastSession, daysSince, open }) => (
                <Table.Tr key={member.id}>
                  <Table.Th scope="row">
                    <SubjectLink subject={{ level: 'member', id: member.id, name: member.name }} />
                  </Table.Th>
                  <Table.Td>
                    {daysSince === null || lastSession === null
                      ? t('coverage.never')
                      : t('coverage.since', { count: daysSince, day: format.shortDay(lastSession) })}
                    {open && ` · ${t('coverage.open')}`}
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

/** Coaching under way, and who was not coached for how long. */
export default function CoachingPage() {
  const { t } = useTranslation('coaching');
  const session = useSession();
  const [opened, { open, close }] = useDisclosure(false);
  const writes = can(session, 'coaching:write');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          writes && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
              {t('start.action')}
            </Button>
          )
        }
      />
      <Stack gap="lg">
        <Cycles />
        {can(session, 'people:read') && <CoverageSection />}
      </Stack>
      <StartDialog opened={opened} onClose={close} />
    </>
  );
}
