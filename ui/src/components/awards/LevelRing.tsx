import { useTranslation } from 'react-i18next';
import type { Awards } from '@/lib/reference/awards';
import { useFormat } from '@/lib/use-format';
import classes from './LevelRing.module.css';
import { useLevelName } from './use-level-name';

const RADIUS = 44;
const LENGTH = 2 * Math.PI * RADIUS;

/** How far someone has come on the way to the next level. */
export function LevelRing({ awards: { level, points }, size = 112 }: { awards: Awards; size?: number }) {
  const { t } = useTranslation('awards');
  const format = useFormat();
  const name = useLevelName()(level);
  const text =
    level.next === null
      ? t('level.last', { name })
      : t('level.way', {
          name,
          percent: format.percent(level.progress),
          missing: format.number(Math.max(0, level.next - points.total)),
        });
  return (
    <div className={classes.ring} style={{ width: size }}>
      <svg viewBox="0 0 108 108" role="img" aria-label={text}>
        <circle className={classes.track} cx="54" cy="54" r={RADIUS} />
        <circle
          className={classes.fill}
          cx="54"
          cy="54"
          r={RADIUS}
          strokeDasharray={`${level.progress * LENGTH} ${LENGTH}`}
          strokeOpacity={level.progress === 0 ? 0 : 1}
          transform="rotate(-90 54 54)"
        />
      </svg>
      <span className={classes.center} aria-hidden>
        <span className={classes.caption}>{t('level.label')}</span>
        <span className={classes.number}>{level.number}</span>
      </span>
    </div>
  );
}
