import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Day } from '@/lib/days';
import { useNames } from '@/lib/names';
import type { ScorecardLine, Subject } from '@/lib/reference/standing';
import { DrillNumber } from '../drill';
import { GoalBar } from '../GoalBar';
import { NumberValue } from '../NumberValue';
import { StatusBadge } from '../StatusBadge';
import classes from './ScorecardTable.module.css';

interface ScorecardTableProps {
  subject: Subject;
  from: Day;
  to: Day;
  lines: ScorecardLine[];
  caption: string;
}

function Line({
  line,
  subject,
  from,
  to,
}: { line: ScorecardLine } & Omit<ScorecardTableProps, 'lines' | 'caption'>) {
  const { t } = useTranslation('components');
  const name = useNames().indicator(line);
  const target = { title: `${subject.name} · ${name}`, subject, indicator: line.indicator, from, to };
  const reached = line.gap !== null && line.gap <= 0;
  return (
    <Table.Tr role="row">
      <Table.Th scope="row" role="rowheader" className={classes.name}>
        {name}
        <Text size="xs" c="dimmed" fw={400}>
          {t(`kind.${line.kind}`)}
          {line.lowerIsBetter && ` · ${t('goal.lowerIsBetter')}`}
          {line.weight !== null && ` · ${t('goal.weight', { weight: line.weight })}`}
        </Text>
      </Table.Th>
      <Table.Td role="cell" className={classes.figure}>
        <DrillNumber target={target}>
          <NumberValue value={line.actual} of={line} short />
        </DrillNumber>
        <Text size="xs" c="dimmed">
          {t('goal.ofTarget')} <NumberValue value={line.target} of={line} short />
          {line.proration !== null && line.proration !== 1 && (
            <>
              {' '}
              (<NumberValue value={line.proration} as="percent" />)
            </>
          )}
        </Text>
      </Table.Td>
      <Table.Td role="cell" className={classes.bar}>
        <GoalBar figures={line} />
      </Table.Td>
      <Table.Td role="cell" className={classes.number} data-label={t('goal.attainment')}>
        <NumberValue value={line.attainment} as="percent" />
      </Table.Td>
      <Table.Td role="cell" className={classes.number} data-label={t('goal.pace')}>
        <NumberValue value={line.pace} as="percent" />
      </Table.Td>
      <Table.Td role="cell" className={classes.status}>
        <StatusBadge status={line.status} />
      </Table.Td>
      <Table.Td role="cell" className={classes.number} data-label={t('goal.toGo')}>
        {reached ? (
          <Text size="sm" c="dimmed">
            {t(line.lowerIsBetter ? 'goal.within' : 'goal.reached')}
          </Text>
        ) : (
          <>
            <NumberValue value={line.gap} of={line} short />
            {line.perRemainingDay !== null && (
              <Text size="xs" c="dimmed">
                {t('goal.perDay')}{' '}
                <NumberValue
                  value={line.perRemainingDay}
                  of={{ ...line, decimals: Math.max(1, line.decimals) }}
                  short
                />
              </Text>
            )}
          </>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** The goals of a scorecard; on a phone each becomes a block of its own, and the roles keep it a table to listen to. */
export function ScorecardTable({ lines, caption, ...rest }: ScorecardTableProps) {
  const { t } = useTranslation('components');
  return (
    <Table role="table" className={classes.table} verticalSpacing="sm">
      <Table.Caption className="visually-hidden">{caption}</Table.Caption>
      <Table.Thead role="rowgroup">
        <Table.Tr role="row">
          <Table.Th role="columnheader">{t('indicator.label')}</Table.Th>
          <Table.Th role="columnheader" className={classes.number}>
            {t('goal.actual')}
          </Table.Th>
          <Table.Th role="columnheader">{t('goal.progress')}</Table.Th>
          <Table.Th role="columnheader" className={classes.number}>
            {t('goal.attainment')}
          </Table.Th>
          <Table.Th role="columnheader" className={classes.number}>
            {t('goal.pace')}
          </Table.Th>
          <Table.Th role="columnheader">{t('goal.status')}</Table.Th>
          <Table.Th role="columnheader" className={classes.number}>
            {t('goal.toGo')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody role="rowgroup">
        {lines.map((line) => (
          <Line key={line.goalId ?? line.indicator} line={line} {...rest} />
        ))}
      </Table.Tbody>
    </Table>
  );
}
