import { Table } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { IndicatorMetadata } from '@/lib/reference/indicators';
import { useFormat } from '@/lib/use-format';
import type { CascadeNode } from '../api/cascade';
import classes from './CascadeTree.module.css';
import { partsGap } from './parts-gap';

interface PartsGapNoteProps {
  node: CascadeNode;
  indicator: IndicatorMetadata;
  depth: number;
}

/** Says whether the goals below add up to the goal above them. */
export function PartsGapNote({ node, indicator, depth }: PartsGapNoteProps) {
  const { t } = useTranslation('company');
  const format = useFormat();
  const gap = partsGap(node);
  if (gap === null) return null;
  const Icon = gap.kind === 'even' ? IconCheck : gap.kind === 'over' ? IconPlus : IconAlertTriangle;
  const text = t(`gap.${gap.kind}`, {
    amount: gap.kind === 'even' ? '' : format.value(gap.amount, indicator),
    parts: format.value(node.partsTarget, indicator),
    whole: format.value(node.target, indicator),
  });
  return (
    <Table.Tr className={classes.gap} data-kind={gap.kind}>
      <Table.Td colSpan={6} style={{ '--depth': depth }}>
        <span>
          <Icon size={14} aria-hidden /> {text}
        </span>
      </Table.Td>
    </Table.Tr>
  );
}
