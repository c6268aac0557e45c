import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNodeName } from '@/components/process/use-node-name';
import { useFormat } from '@/lib/use-format';
import type { PastStep } from '../api/instances';
import classes from './Processes.module.css';

interface HistoryTableProps {
  process: string;
  history: PastStep[];
}

/** Every step of an instance in order: when it was entered and left, by whom, and with what outcome. */
export function HistoryTable({ process, history }: HistoryTableProps) {
  const { t } = useTranslation('processes');
  const format = useFormat();
  const nodeName = useNodeName();
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('history.table')}>
      <Table className={classes.history}>
        <Table.Caption className="visually-hidden">{t('history.table')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {(['step', 'entered', 'left', 'by', 'outcome'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {t(`history.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {history.map(({ node, name, kind, enteredAt, leftAt, by, outcome }, index) => (
            <Table.Tr key={index} aria-current={leftAt === null ? 'step' : undefined}>
              <Table.Th scope="row">
                {nodeName(process, node, name)}
                <Text size="xs" c="dimmed">
                  {t(`kind.${kind}`, { defaultValue: kind })}
                </Text>
              </Table.Th>
              <Table.Td>
                <time dateTime={enteredAt}>{format.instant(enteredAt)}</time>
              </Table.Td>
              <Table.Td>
                {leftAt === null ? (
                  t('history.waiting')
                ) : (
                  <time dateTime={leftAt}>{format.instant(leftAt)}</time>
                )}
              </Table.Td>
              <Table.Td>{by ?? '–'}</Table.Td>
              <Table.Td>
                {outcome === null ? '–' : t(`outcome.${outcome}`, { defaultValue: outcome })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
