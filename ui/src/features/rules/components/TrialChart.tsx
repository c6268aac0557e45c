import { BarChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/use-format';
import { type Change, extremes } from './trial-changes';

const ROOM = 16;
const BAR = 30;

/** Who gains and who loses the most, left and right of nothing; the table below it says the same. */
export function TrialChart({ changes }: { changes: Change[] }) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const shown = extremes(changes, ROOM);
  if (shown.length === 0) return null;
  return (
    <figure style={{ margin: 0 }} aria-hidden>
      <BarChart
        h={shown.length * BAR + 40}
        data={shown.map(({ name, points }) => ({ name, points }))}
        dataKey="name"
        orientation="vertical"
        series={[{ name: 'points', label: t('trial.points'), color: 'moss.6' }]}
        getBarColor={(value) => (value < 0 ? 'rose.6' : 'moss.6')}
        gridAxis="x"
        tickLine="none"
        strokeDasharray="2 5"
        yAxisProps={{ width: 130, interval: 0 }}
        referenceLines={[{ x: 0, color: 'gray.6' }]}
        valueFormatter={(value) => format.signed(value, 1)}
        barProps={{ radius: 3, isAnimationActive: false }}
        barChartProps={{ accessibilityLayer: false }}
        maxBarWidth={18}
      />
    </figure>
  );
}
