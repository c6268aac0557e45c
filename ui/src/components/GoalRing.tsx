import type { ReactNode } from 'react';
import { type GoalFigures, shareDone, shareExpected, useGoalText } from './GoalBar';
import classes from './GoalRing.module.css';
import { statusColor } from './status-color';

const RADIUS = 44;
const LENGTH = 2 * Math.PI * RADIUS;

/** A goal as a ring around its number, with a mark where it should be by now. */
export function GoalRing({ figures, children }: { figures: GoalFigures; children: ReactNode }) {
  const text = useGoalText()(figures);
  const mark = shareExpected(figures);
  const done = shareDone(figures);
  return (
    <div className={classes.ring}>
      <svg viewBox="0 0 108 108" role="img" aria-label={text}>
        <circle className={classes.track} cx="54" cy="54" r={RADIUS} />
        <circle
          className={classes.fill}
          cx="54"
          cy="54"
          r={RADIUS}
          stroke={statusColor(figures.status)}
          strokeDasharray={`${done * LENGTH} ${LENGTH}`}
          strokeOpacity={done === 0 ? 0 : 1}
          transform="rotate(-90 54 54)"
        />
        {mark !== null && mark < 1 && (
          <line
            className={classes.mark}
            x1="54"
            y1="3"
            x2="54"
            y2="17"
            transform={`rotate(${mark * 360} 54 54)`}
          />
        )}
      </svg>
      <div className={classes.center}>{children}</div>
    </div>
  );
}
