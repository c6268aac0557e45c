import { Table, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DrillNumber } from '@/components/drill';
import { GoalBar } from '@/components/GoalBar';
import { NumberValue } from '@/components/NumberValue';
import { StatusBadge } from '@/components/StatusBadge';
import { SubjectLink } from '@/components/SubjectLink';
import type { Day } from '@/lib/days';
import { useNames } from '@/lib/names';
import type { IndicatorMetadata } from '@/lib/reference/indicators';
import type { CascadeNode } from '../api/cascade';
import classes from './CascadeTree.module.css';
import { PartsGapNote } from './PartsGapNote';

interface CascadeTreeProps {
  root: CascadeNode;
  indicator: IndicatorMetadata;
  from: Day;
  to: Day;
  caption: string;
}

interface RowProps extends Omit<CascadeTreeProps, 'root' | 'caption'> {
  node: CascadeNode;
  depth: number;
  open: Set<string>;
  onToggle: (key: string) => void;
}

const keyOf = ({ level, subject }: CascadeNode) => `${level}/${subject.id}`;

function Rows({ node, depth, open, onToggle, ...rest }: RowProps) {
  const { t } = useTranslation('company');
  const names = useNames();
  const { indicator, from, to } = rest;
  const key = keyOf(node);
  const expanded = open.has(key);
  const subject = { level: node.level, id: node.subject.id, name: node.subject.name };
  const figures = {
    ...node,
    name: subject.name,
    expected: null,
    key: indicator.key,
    unit: indicator.unit,
    currency: indicator.currency,
  };
  return (
    <>
      <Table.Tr data-level={node.level} className={classes.row}>
        <Table.Th scope="row" className={classes.name} style={{ '--depth': depth }}>
          {node.children.length > 0 ? (
            <UnstyledButton
              className={classes.toggle}
              data-open={expanded || undefined}
              aria-expanded={expanded}
              aria-label={t(expanded ? 'cascade.close' : 'cascade.open', { name: subject.name })}
              onClick={() => onToggle(key)}
            >
              <IconChevronRight size={16} aria-hidden />
            </UnstyledButton>
          ) : (
            <span className={classes.leaf} />
          )}
          <SubjectLink subject={subject} />
        </Table.Th>
        <Table.Td className={classes.number}>
          <NumberValue value={node.target} of={indicator} short />
        </Table.Td>
        <Table.Td className={classes.number}>
          <DrillNumber
            target={{
              title: `${subject.name} · ${names.indicator(indicator)}`,
              subject,
              indicator: indicator.key,
              from,
              to,
            }}
          >
            <NumberValue value={node.actual} of={indicator} short />
          </DrillNumber>
        </Table.Td>
        <Table.Td className={classes.bar}>
          <GoalBar figures={{ ...figures, decimals: indicator.decimals }} />
        </Table.Td>
        <Table.Td className={classes.number}>
          <NumberValue value={node.attainment} as="percent" />
        </Table.Td>
        <Table.Td className={classes.status}>
          <StatusBadge status={node.status} />
        </Table.Td>
      </Table.Tr>
      {expanded && <PartsGapNote node={node} indicator={indicator} depth={depth + 1} />}
      {expanded &&
        node.children.map((child) => (
          <Rows key={keyOf(child)} node={child} depth={depth + 1} open={open} onToggle={onToggle} {...rest} />
        ))}
    </>
  );
}

/** Company, teams and members with their goals; each level opens into the one below. */
export function CascadeTree({ root, caption, ...rest }: CascadeTreeProps) {
  const { t } = useTranslation('company');
  const [open, setOpen] = useState(() => new Set([keyOf(root)]));
  const toggle = (key: string) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={caption}>
      <Table className={classes.table} verticalSpacing={8}>
        <Table.Caption className="visually-hidden">{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('cascade.subject')}</Table.Th>
            <Table.Th className={classes.number}>{t('cascade.target')}</Table.Th>
            <Table.Th className={classes.number}>{t('cascade.actual')}</Table.Th>
            <Table.Th className={classes.bar}>{t('cascade.progress')}</Table.Th>
            <Table.Th className={classes.number}>{t('cascade.attainment')}</Table.Th>
            <Table.Th className={classes.status}>{t('cascade.status')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Rows node={root} depth={0} open={open} onToggle={toggle} {...rest} />
        </Table.Tbody>
      </Table>
    </div>
  );
}
