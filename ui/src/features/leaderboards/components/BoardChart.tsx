import { BarChart } from '@mantine/charts';
import { useFormat } from '@/lib/use-format';
import { useNames } from '@/lib/names';
import type { Leaderboard } from '../api/leaderboard';

const ROW = 34;

/** The board as bars, to be seen from afar; the table below it says the same. */
export function BoardChart({ board, mine }: { board: Leaderboard; mine: string[] }) {
  const names = useNames();
  const format = useFormat();
  const rows = board.rows.filter(({ value }) => value !== null).slice(0, 20);
  return (
    <div aria-hidden style={{ marginBottom: 24 }}>
      <BarChart
        h={rows.length * ROW + 40}
        orientation="vertical"
        data={rows.map(({ subject, value }) => ({
          name: subject.name,
          value,
          color: mine.includes(subject.id) ? 'flare.5' : 'lagoon.6',
        }))}
        dataKey="name"
        series={[{ name: 'value', label: names.indicator(board.metadata), color: 'lagoon.6' }]}
        gridAxis="x"
        tickLine="none"
        yAxisProps={{ width: 120, interval: 0 }}
        valueFormatter={(value) => format.shortValue(value, board.metadata)}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ radius: [0, 6, 6, 0], isAnimationActive: false, maxBarSize: 20 }}
      />
    </div>
  );
}
