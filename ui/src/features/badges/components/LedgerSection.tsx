import { Badge, NativeSelect, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pager } from '@/components/Pager';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { WhyButton } from '@/components/why';
import { useFormat } from '@/lib/use-format';
import { type EntryKind, entryKinds, type LedgerEntry, ledgerQuery } from '../api/ledger';
import classes from './Cabinet.module.css';

function Row({ entry }: { entry: LedgerEntry }) {
  const { t } = useTranslation('badges');
  const format = useFormat();
  const { id, at, kind, points, badge, reason, text, cause, reverses, reversedBy } = entry;
  const struck = reversedBy !== null ? classes.reversed : undefined;
  const what = badge?.name ?? (text !== '' ? text : reason);
  return (
    <Table.Tr>
      <Table.Td visibleFrom="sm" style={{ whiteSpace: 'nowrap' }}>
        <time dateTime={at}>{format.instant(at)}</time>
      </Table.Td>
      <Table.Td>
        <Text size="xs" c="dimmed" hiddenFrom="sm" component="time" dateTime={at} display="block">
          {format.instant(at)}
        </Text>
        <span className={struck}>{what}</span>
        <Text size="xs" c="dimmed">
          {[t(`ledger.kinds.${kind}`), cause.rulebook?.name ?? cause.actor].filter(Boolean).join(' · ')}
          {what !== reason && reverses === null && ` · ${reason}`}
        </Text>
        {reverses !== null && <Text size="xs">{t('ledger.reversal')}</Text>}
        {reversedBy !== null && (
          <Badge size="sm" color="rose">
            {t('ledger.reversed')}
          </Badge>
        )}
      </Table.Td>
      <Table.Td ta="right" style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
        {points !== null && <span className={struck}>{format.signed(points, 4)}</span>}
      </Table.Td>
      <Table.Td ta="right">
        <WhyButton entry={id} of={what} />
      </Table.Td>
    </Table.Tr>
  );
}

/** Every point, badge and message of a person, with what was taken back; nothing is ever removed. */
export function LedgerSection({ person }: { person: string }) {
  const { t } = useTranslation('badges');
  const [kind, setKind] = useState<EntryKind | null>('points');
  const [page, setPage] = useState(0);
  const ledger = useQuery(ledgerQuery({ member: person, kind, page }));
  return (
    <Section
      title={t('ledger.title')}
      hint={t('ledger.hint')}
      actions={
        <NativeSelect
          aria-label={t('ledger.kind')}
          value={kind ?? ''}
          onChange={({ currentTarget: { value } }) => {
            setKind(entryKinds.find((known) => known === value) ?? null);
            setPage(0);
          }}
          data={[
            { value: '', label: t('ledger.all') },
            ...entryKinds.map((value) => ({ value, label: t(`ledger.kinds.${value}`) })),
          ]}
        />
      }
    >
      <Async
        query={ledger}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('ledger.empty')} hint={t('ledger.emptyHint')} />}
      >
        {(data) => (
          <>
            <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('ledger.title')}>
              <Table>
                <Table.Caption className="visually-hidden">{t('ledger.title')}</Table.Caption>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th visibleFrom="sm">{t('ledger.at')}</Table.Th>
                    <Table.Th>{t('ledger.what')}</Table.Th>
                    <Table.Th ta="right">{t('ledger.points')}</Table.Th>
                    <Table.Td />
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {data.items.map((entry) => (
                    <Row key={entry.id} entry={entry} />
                  ))}
                </Table.Tbody>
              </Table>
            </div>
            <Pager of={data} onChange={setPage} />
          </>
        )}
      </Async>
    </Section>
  );
}
