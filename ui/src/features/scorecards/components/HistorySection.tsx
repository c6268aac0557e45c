import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Section';
import { Async, EmptyState, LoadingRows } from '@/components/states';
import type { Period } from '@/lib/days';
import { type PastScorecard, scorecardHistoryQuery } from '@/lib/reference/scorecard';
import { useFormat } from '@/lib/use-format';
import classes from './HistorySection.module.css';

const FULL = 100;

function Bars({ history, period }: { history: PastScorecard[]; period: Period }) {
  const { t } = useTranslation('scorecards');
  const format = useFormat();
  const top = Math.max(FULL, ...history.map(({ score }) => score ?? 0)) * 1.08;
  const short = (card: PastScorecard) =>
    period === 'month'
      ? format.shortMonth(card.from)
      : period === 'day' || period === 'week'
        ? format.shortDay(card.from)
        : format.period(period, card.from, card.to);
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('history.title')}>
      <ol className={classes.bars} style={{ '--full': `${(FULL / top) * 100}%` }}>
        {history.map((card) => {
          const name = format.period(period, card.from, card.to);
          const score = card.score === null ? t('history.none') : format.number(card.score);
          return (
            <li key={card.from} title={`${name}: ${score}`}>
              <span className="visually-hidden">{`${name}: ${score}`}</span>
              <span className={classes.column} aria-hidden>
                <span className={classes.score}>{score}</span>
                <span
                  className={classes.bar}
                  data-color={card.color?.toLowerCase()}
                  style={{ height: `${((card.score ?? 0) / top) * 100}%` }}
                />
              </span>
              <span className={classes.label} aria-hidden>
                {short(card)}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The scores of the periods before, against the full score. */
export function HistorySection({ person, period }: { person: string; period: Period }) {
  const { t } = useTranslation('scorecards');
  const history = useQuery(scorecardHistoryQuery(person, period));
  return (
    <Section title={t('history.title')} hint={t('history.hint')}>
      <Async
        query={history}
        loading={<LoadingRows rows={1} height={160} />}
        isEmpty={(cards) => cards.every(({ score }) => score === null)}
        empty={<EmptyState title={t('history.empty')} />}
      >
        {(cards) => <Bars history={cards} period={period} />}
      </Async>
    </Section>
  );
}
