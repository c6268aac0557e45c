import { useTranslation } from 'react-i18next';
import type { ValueStyle } from '@/lib/format';
import { useFormat } from '@/lib/use-format';
import classes from './Spark.module.css';

const WIDTH = 120;
const HEIGHT = 28;
const INSET = 3;

interface SparkProps {
  name: string;
  of: ValueStyle;
  values: (number | null)[];
}

/** The last stretch of an indicator in a few pixels, its newest value as a dot. */
export function Spark({ name, of, values }: SparkProps) {
  const { t } = useTranslation('components');
  const format = useFormat();
  const known = values.map((value) => value ?? 0);
  if (known.length < 2) return null;
  const top = Math.max(...known, 1);
  const bottom = Math.min(...known, 0);
  const places = known.map((value, index) => ({
    x: INSET + (index / (known.length - 1)) * (WIDTH - 2 * INSET),
    y: HEIGHT - INSET - ((value - bottom) / (top - bottom)) * (HEIGHT - 2 * INSET),
  }));
  const last = places.at(-1);
  const label = t('trend.spark', {
    name,
    first: format.value(known[0], of),
    last: format.value(known.at(-1), of),
    highest: format.value(top, of),
  });
  return (
    <svg className={classes.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <polyline
        className={classes.line}
        points={places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
      />
      {last && <circle className={classes.dot} cx={last.x} cy={last.y} r={2.6} />}
    </svg>
  );
}
