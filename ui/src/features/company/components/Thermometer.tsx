import { useTranslation } from 'react-i18next';
import { NumberValue } from '@/components/NumberValue';
import { type GoalFigures, shareDone, shareExpected, useGoalText } from '@/components/GoalBar';
import { statusColor } from '@/components/status-color';
import { StatusBadge } from '@/components/StatusBadge';
import classes from './Thermometer.module.css';

/** A company goal to be seen from across the room. */
export function Thermometer({ figures }: { figures: GoalFigures }) {
  const { t } = useTranslation('company');
  const text = useGoalText()(figures);
  const mark = shareExpected(figures);
  const color = statusColor(figures.status);
  return (
    <div className={classes.thermometer}>
      <div className={classes.glass} role="img" aria-label={text}>
        <div className={classes.tube}>
          <div
            className={classes.fill}
            style={{ height: `${shareDone(figures) * 100}%`, background: color }}
          />
        </div>
        <div className={classes.bulb} style={{ background: color }} />
        {[0.25, 0.5, 0.75, 1].map((share) => (
          <span key={share} className={classes.tick} style={{ '--at': share }} />
        ))}
        {mark !== null && <span className={classes.mark} style={{ '--at': mark }} />}
      </div>
      <div className={classes.figures}>
        <dl>
          <div>
            <dt>{t('thermometer.actual')}</dt>
            <dd className={classes.actual}>
              <NumberValue value={figures.actual} of={figures} short />
            </dd>
          </div>
          <div>
            <dt>{t('thermometer.target')}</dt>
            <dd>
              <NumberValue value={figures.target} of={figures} short />
            </dd>
          </div>
          <div>
            <dt>{t('thermometer.expected')}</dt>
            <dd>
              <NumberValue value={figures.expected} of={figures} short />
            </dd>
          </div>
          <div>
            <dt>{t('cascade.attainment')}</dt>
            <dd>
              <NumberValue value={figures.attainment} as="percent" />
            </dd>
          </div>
        </dl>
        <StatusBadge status={figures.status} />
      </div>
    </div>
  );
}
