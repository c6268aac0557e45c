import { LineChart } from '@mantine/charts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/states';
import { useFormat } from '@/lib/use-format';
import type { RampPoint } from '../api/onboardings';
import { fullFrom, leadOf, planStair, thinned } from './ramp';

const TOLD = 24;

/** How a ramp stands against its plan, in a sentence. */
function Summary({ points }: { points: RampPoint[] }) {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  const lead = leadOf(points);
  if (lead === null) return t('ramp.none');
  const full = fullFrom(points);
  const percent = (value: number) => format.percent(value / 100);
  const by = Math.round(lead.by);
  return [
    t('ramp.summary', { day: format.day(lead.day), actual: percent(lead.actual), plan: percent(lead.plan) }),
    full === null
      ? t(by < 0 ? 'ramp.behind' : by > 0 ? 'ramp.ahead' : 'ramp.onPlan', { by: format.number(Math.abs(by)) })
      : t('ramp.full', { day: format.day(full) }),
  ].join(' ');
}

interface CurveProps {
  caption: string;
  /** What the days are called in the table, and in short below the curve. */
  points: { day: string; label: string; plan: number; actual?: number | null }[];
  stair?: boolean;
  height: number;
}

function Curve({ caption, points, stair = false, height }: CurveProps) {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  const percent = (value: number | null) => (value === null ? '–' : format.percent(value / 100));
  const series = [
    { name: 'plan', label: t('ramp.plan'), color: 'gray.6', strokeDasharray: '5 5' },
    { name: 'actual', label: t('ramp.actual'), color: 'lagoon.6' },
  ];
  return (
    <>
      <div aria-hidden>
        <LineChart
          h={height}
          data={points.map(({ label, plan, actual }) => ({ label, plan, actual }))}
          dataKey="label"
          series={stair ? series.slice(0, 1) : series}
          curveType={stair ? 'stepAfter' : 'linear'}
          strokeWidth={2.5}
          withDots={false}
          withLegend={!stair}
          gridAxis="y"
          tickLine="none"
          strokeDasharray="2 5"
          valueFormatter={(value) => format.percent(value / 100)}
          yAxisProps={{ width: 52, domain: [0, 100], tickCount: 5 }}
          xAxisProps={{ minTickGap: 28 }}
          lineChartProps={{ accessibilityLayer: false }}
          lineProps={{ isAnimationActive: false }}
          connectNulls={false}
        />
      </div>
      <table className="visually-hidden">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ramp.day')}</th>
            <th scope="col">{t('ramp.plan')}</th>
            {!stair && <th scope="col">{t('ramp.actual')}</th>}
          </tr>
        </thead>
        <tbody>
          {thinned(points, TOLD).map(({ day, plan, actual = null }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{percent(plan)}</td>
              {!stair && <td>{percent(actual)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RampChartProps {
  caption: string;
  points: RampPoint[];
  height?: number;
}

/** A ramp against its plan: as curves to look at, as a sentence, and as a table to listen to. */
export function RampChart({ caption, points, height = 220 }: RampChartProps) {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  if (points.length === 0) return <EmptyState title={t('ramp.empty')} />;
  return (
    <figure style={{ margin: 0 }}>
      <Curve
        caption={caption}
        height={height}
        points={points.map((point) => ({
          ...point,
          day: format.day(point.day),
          label: format.shortDay(point.day),
        }))}
      />
      <Text size="sm" component="figcaption" mt="xs">
        <Summary points={points} />
      </Text>
    </figure>
  );
}

/** What a plan asks for from which day on, while it is written. */
export function PlanChart({ stages }: { stages: Parameters<typeof planStair>[0] }) {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  const stair = planStair(stages);
  if (stair.length === 0) return <EmptyState title={t('ramp.empty')} />;
  return (
    <Curve
      stair
      caption={t('ramp.ofPlan')}
      height={180}
      points={stair.map(({ day, plan }) => {
        const label = t('ramp.dayNumber', { day: format.number(day) });
        return { day: label, label, plan };
      })}
    />
  );
}
