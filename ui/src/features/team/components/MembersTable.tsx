import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DrillNumber } from '@/components/drill';
import { NumberValue } from '@/components/NumberValue';
import { StatusBadge } from '@/components/StatusBadge';
import { SubjectLink } from '@/components/SubjectLink';
import type { Day } from '@/lib/days';
import { useNames } from '@/lib/names';
import type { IndicatorMetadata } from '@/lib/reference/indicators';
import classes from './MembersTable.module.css';
import { type MemberRow, sorted, type Sorting } from './sorting';

interface MembersTableProps {
  rows: MemberRow[];
  indicators: IndicatorMetadata[];
  from: Day;
  to: Day;
  caption: string;
}

interface HeadingProps {
  by: string;
  label: string;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  numeric?: boolean;
}

function Heading({ by, label, sorting, onSort, numeric = false }: HeadingProps) {
  const active = sorting.by === by;
  const Icon = !active ? IconArrowsSort : sorting.descending ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th
      className={numeric ? classes.number : undefined}
      aria-sort={active ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
    >
      <UnstyledButton
        className={classes.sort}
        data-active={active || undefined}
        onClick={() => onSort({ by, descending: active ? !sorting.descending : numeric })}
      >
        {label}
        <Icon size={13} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}

/** A team's members, live; whoever is behind most comes first. */
export function MembersTable({ rows, indicators, from, to, caption }: MembersTableProps) {
  const { t } = useTranslation('team');
  const names = useNames();
  const [sorting, setSorting] = useState<Sorting>({ by: 'status', descending: false });
  const heading = { sorting, onSort: setSorting };
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={caption}>
      <Table className={classes.table}>
        <Table.Caption className="visually-hidden">{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Heading by="name" label={t('member')} {...heading} />
            <Heading by="status" label={t('status')} {...heading} />
            <Heading by="score" label={t('score')} numeric {...heading} />
            {indicators.map((indicator) => (
              <Heading
                key={indicator.key}
                by={indicator.key}
                label={names.indicator(indicator)}
                numeric
                {...heading}
              />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted(rows, sorting).map(({ id, name, status, score, values }) => {
            const subject = { level: 'member' as const, id, name };
            return (
              <Table.Tr key={id}>
                <Table.Th scope="row" className={classes.name}>
                  <SubjectLink subject={subject} />
                </Table.Th>
                <Table.Td>
                  <StatusBadge status={status} />
                </Table.Td>
                <Table.Td className={classes.number}>
                  <NumberValue value={score} of={{ decimals: 0 }} />
                </Table.Td>
                {indicators.map((indicator) => (
                  <Table.Td key={indicator.key} className={classes.number}>
                    <DrillNumber
                      target={{
                        title: `${name} · ${names.indicator(indicator)}`,
                        subject,
                        indicator: indicator.key,
                        from,
                        to,
                      }}
                    >
                      <NumberValue value={values[indicator.key]} of={indicator} short />
                    </DrillNumber>
                  </Table.Td>
                ))}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
