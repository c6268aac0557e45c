import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Section';
import { SubjectLink } from '@/components/SubjectLink';
import type { IndicatorMetadata } from '@/lib/reference/indicators';
import { useNames } from '@/lib/names';
import { useFormat } from '@/lib/use-format';
import type { Heatmap, HeatmapCell } from '../api/heatmap';
import { type HeatMeasure, heatOf, heatValue, measures } from './heat';
import classes from './HeatmapTable.module.css';

interface CellProps {
  cell: HeatmapCell | undefined;
  indicator: IndicatorMetadata;
  measure: HeatMeasure;
}

function Cell({ cell, indicator, measure }: CellProps) {
  const { t } = useTranslation('team');
  const format = useFormat();
  const value = heatValue(cell, measure);
  const shown =
    value === null
      ? t('heat.none')
      : measure === 'percentile'
        ? t('heat.percentile', { value: format.number(value * 100) })
        : format.percent(value);
  const details = t('heat.details', {
    value: format.value(cell?.value, indicator),
    target: format.value(cell?.target, indicator),
    median: format.value(cell?.peerMedian, indicator),
  });
  return (
    <td className={classes.cell} data-heat={heatOf(value, measure)} title={details}>
      <span className={classes.share}>{shown}</span>{' '}
      <span className={classes.value}>{format.shortValue(cell?.value, indicator)}</span>
    </td>
  );
}

/** Strengths and weaknesses: every member by every indicator, in words as well as in colour. */
export function HeatmapTable({ heatmap }: { heatmap: Heatmap }) {
  const { t } = useTranslation('team');
  const names = useNames();
  const [measure, setMeasure] = useState<HeatMeasure>('pace');
  const columns = heatmap.indicators.filter(
    ({ key }) =>
      measure === 'percentile' ||
      heatmap.members.some(({ cells }) =>
        cells.some((cell) => cell.indicator === key && cell.target !== null),
      ),
  );
  return (
    <Section
      title={t('heat.title')}
      hint={t(`heat.hint.${measure}`)}
      actions={
        <SegmentedControl
          aria-label={t('heat.measure')}
          size="xs"
          value={measure}
          onChange={setMeasure}
          data={measures.map((value) => ({ value, label: t(`heat.by.${value}`) }))}
        />
      }
    >
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('heat.caption')}>
        <table className={classes.map}>
          <caption className="visually-hidden">{t('heat.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('member')}</th>
              {columns.map((indicator) => (
                <th key={indicator.key} scope="col">
                  {names.indicator(indicator)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heatmap.members.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">
                  <SubjectLink subject={{ level: 'member', id, name }} />
                </th>
                {columns.map((indicator) => (
                  <Cell
                    key={indicator.key}
                    cell={cells.find((cell) => cell.indicator === indicator.key)}
                    indicator={indicator}
                    measure={measure}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
