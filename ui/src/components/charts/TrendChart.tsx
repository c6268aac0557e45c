import { AreaChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { addDays, type Day, dayIn } from '@/lib/days';
import type { ValueStyle } from '@/lib/format';
import type { Bucket } from '@/lib/reference/series';
import { useFormat } from '@/lib/use-format';
import { EmptyState } from '../states';

/** The first day after a bucket. */
function endOf(from: Day, bucket: Bucket): Day {
  if (bucket === 'month') return `${addDays(`${from.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
  return addDays(from, bucket === 'week' ? 7 : 1);
}

interface TrendChartProps {
  name: string;
  of: ValueStyle;
  points: { from: Day; value: number | null }[];
  bucket: Bucket;
  height?: number;
  /** A day to be marked on the curve. */
  mark?: { day: Day; label: string };
}

/** How an indicator went, as a curve to look at and as a table to listen to. */
export function TrendChart({ name, of, points, bucket, height = 220, mark }: TrendChartProps) {
  const { t } = useTranslation('components');
  const format = useFormat();
  if (points.every(({ value }) => value === null)) return <EmptyState title={t('trend.empty')} />;
  const last = points.at(-1);
  const underway = last !== undefined && endOf(last.from, bucket) > dayIn(format.timeZone);
  const whole = underway ? points.length - 1 : points.length;
  const label = (day: Day) => (bucket === 'month' ? format.shortMonth(day) : format.shortDay(day));
  const marked = points.findLast(({ from }) => mark !== undefined && from <= mark.day);
  return (
    <figure style={{ margin: 0 }}>
      <div aria-hidden>
        <AreaChart
          h={height}
          data={points.map(({ from, value }, index) => ({
            label: label(from),
            value: index < whole ? value : null,
            current: index >= whole - 1 ? value : null,
          }))}
          dataKey="label"
          series={[
            { name: 'value', label: name, color: 'lagoon.6' },
            { name: 'current', label: t('trend.current'), color: 'lagoon.6', strokeDasharray: '3 5' },
          ]}
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
          areaChartProps={{ accessibilityLayer: false }}
          areaProps={{ isAnimationActive: false }}
          connectNulls={false}
          referenceLines={
            mark && marked
              ? [
                  {
                    x: label(marked.from),
                    label: mark.label,
                    labelPosition: 'insideTopRight',
                    color: 'flare.5',
                  },
                ]
              : undefined
          }
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
