import { AreaChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import type { Day } from '@/lib/days';
import type { ValueStyle } from '@/lib/format';
import type { Bucket } from '@/lib/reference/series';
import { useFormat } from '@/lib/use-format';
import { EmptyState } from '../states';

interface TrendChartProps {
  name: string;
  of: ValueStyle;
  points: { from: Day; value: number | null }[];
  bucket: Bucket;
  height?: number;
}

/** How an indicator went, as a curve to look at and as a table to listen to. */
export function TrendChart({ name, of, points, bucket, height = 220 }: TrendChartProps) {
  const { t } = useTranslation('components');
  const format = useFormat();
  if (points.every(({ value }) => value === null)) return <EmptyState title={t('trend.empty')} />;
  const label = (day: Day) => (bucket === 'month' ? format.shortMonth(day) : format.shortDay(day));
  return (
    <figure style={{ margin: 0 }}>
      <div aria-hidden>
        <AreaChart
          h={height}
          data={points.map(({ from, value }) => ({ label: label(from), from, value }))}
          dataKey="label"
          series={[{ name: 'value', label: name, color: 'lagoon.6' }]}
          curveType="monotone"
          strokeWidth={2.5}
          withDots={false}
          fillOpacity={0.16}
          gridAxis="y"
          tickLine="none"
          strokeDasharray="2 5"
          valueFormatter={(value) => format.shortValue(value, of)}
          yAxisProps={{ width: 62, tickCount: 4 }}
          xAxisProps={{ minTickGap: 28 }}
          areaProps={{ isAnimationActive: false }}
          connectNulls={false}
        />
      </div>
      <table className="visually-hidden">
        <caption>{t('trend.caption', { name })}</caption>
        <tbody>
          {points.map(({ from, value }) => (
            <tr key={from}>
              <th scope="row">{bucket === 'month' ? format.month(from) : format.day(from)}</th>
              <td>{format.value(value, of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
