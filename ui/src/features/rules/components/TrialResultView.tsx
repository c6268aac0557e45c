import { Badge, Group, SimpleGrid, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconEqual } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Section';
import { EmptyState } from '@/components/states';
import { SubjectLink } from '@/components/SubjectLink';
import { useFormat } from '@/lib/use-format';
import type { TrialResult, TrialSide } from '../api/trial';
import { TrialChart } from './TrialChart';
import { type Change, type ChangeOrder, changesOf, climbed, sorted } from './trial-changes';

function Figure({ label, before, after }: { label: string; before: number; after: number }) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const change = after - before;
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} fz={24} fw={650}>
        {format.number(before, 1)} <span aria-hidden>→</span>
        <span className="visually-hidden">{t('trial.becomes')}</span> {format.number(after, 1)}
      </Text>
      <Text size="sm" c={change < 0 ? 'var(--pace-at-risk)' : change > 0 ? 'var(--pace-ahead)' : 'dimmed'}>
        {change === 0 ? t('trial.noChange') : format.signed(change, 1)}
      </Text>
    </div>
  );
}

function Summary({ result, changed }: { result: TrialResult; changed: number }) {
  const { t } = useTranslation('rules');
  const winners = ({ rows }: TrialSide) =>
    rows.filter(({ points, badges }) => points !== 0 || badges.length > 0).length;
  const badges = ({ effects }: TrialSide) => effects.badge ?? 0;
  const { before, after } = result;
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} component="dl" m={0}>
      <Figure label={t('trial.points')} before={before.points} after={after.points} />
      <Figure label={t('trial.badges')} before={badges(before)} after={badges(after)} />
      <Figure label={t('trial.people', { count: changed })} before={winners(before)} after={winners(after)} />
    </SimpleGrid>
  );
}

function Ranks({ change }: { change: Change }) {
  const { t } = useTranslation('rules');
  const places = climbed(change);
  const Icon = places > 0 ? IconArrowUp : places < 0 ? IconArrowDown : IconEqual;
  return (
    <Group gap={4} wrap="nowrap">
      <Text span size="sm">
        {change.before.rank ?? '–'} <span aria-hidden>→</span>
        <span className="visually-hidden">{t('trial.becomes')}</span> {change.after.rank ?? '–'}
      </Text>
      {places !== 0 && (
        <Icon size={14} aria-hidden color={places > 0 ? 'var(--pace-ahead)' : 'var(--pace-at-risk)'} />
      )}
    </Group>
  );
}

function Changes({ changes }: { changes: Change[] }) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const [order, setOrder] = useState<{ by: ChangeOrder; descending: boolean }>({
    by: 'points',
    descending: true,
  });
  const heading = (by: ChangeOrder) => (
    <Table.Th aria-sort={order.by === by ? (order.descending ? 'descending' : 'ascending') : 'none'}>
      <UnstyledButton
        fz="inherit"
        fw="inherit"
        onClick={() => setOrder({ by, descending: order.by === by ? !order.descending : by !== 'name' })}
      >
        {t(`trial.column.${by}`)}
        {order.by === by && <span aria-hidden>{order.descending ? ' ↓' : ' ↑'}</span>}
      </UnstyledButton>
    </Table.Th>
  );
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {heading('name')}
            {heading('points')}
            <Table.Th>{t('trial.column.badges')}</Table.Th>
            {heading('rank')}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted(changes, order.by, order.descending).map((change) => (
            <Table.Tr key={change.id}>
              <Table.Td>
                <SubjectLink
                  subject={{ level: 'member', id: change.id, name: change.name }}
                  keepPeriod={false}
                />
              </Table.Td>
              <Table.Td>
                <Text span fw={600} c={change.points < 0 ? 'var(--pace-at-risk)' : 'var(--pace-ahead)'}>
                  {format.signed(change.points, 1)}
                </Text>{' '}
                <Text span size="sm" c="dimmed">
                  {format.number(change.before.points, 1)} → {format.number(change.after.points, 1)}
                </Text>
              </Table.Td>
              <Table.Td>
                <Group gap={4}>
                  {change.gained.map((badge) => (
                    <Badge key={`+${badge}`} color="moss">
                      + {badge}
                    </Badge>
                  ))}
                  {change.lost.map((badge) => (
                    <Badge key={`-${badge}`} color="rose">
                      − {badge}
                    </Badge>
                  ))}
                </Group>
              </Table.Td>
              <Table.Td>
                <Ranks change={change} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** What a trial run found out: all in all, and who gains and who loses. */
export function TrialResultView({ result }: { result: TrialResult }) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const changes = useMemo(() => changesOf(result), [result]);
  return (
    <Stack gap="lg">
      <Section title={t('trial.summary')} hint={format.range(result.from, result.to)}>
        <Summary result={result} changed={changes.length} />
      </Section>
      <Section title={t('trial.who')}>
        {changes.length === 0 ? (
          <EmptyState title={t('trial.nobody')} hint={t('trial.nobodyHint')} />
        ) : (
          <Stack gap="md">
            <TrialChart changes={changes} />
            <Changes changes={changes} />
          </Stack>
        )}
      </Section>
    </Stack>
  );
}
