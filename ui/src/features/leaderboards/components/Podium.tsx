import { Avatar } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NumberValue } from '@/components/NumberValue';
import { SubjectLink } from '@/components/SubjectLink';
import type { Leaderboard } from '../api/leaderboard';
import classes from './Podium.module.css';

/** The first three places; whoever shares one of them stands there too. */
export function Podium({ board }: { board: Leaderboard }) {
  const { t } = useTranslation('leaderboards');
  const winners = board.rows.filter(({ rank, value }) => rank <= 3 && value !== null).slice(0, 5);
  return (
    <ol className={classes.podium} aria-label={t('podium')}>
      {winners.map(({ rank, subject, value }) => (
        <li key={subject.id} data-place={rank} className={classes.place}>
          <Avatar
            name={subject.name}
            size={rank === 1 ? 64 : 52}
            color={rank === 1 ? 'flare' : 'lagoon'}
            aria-hidden
          />
          <span className={classes.name}>
            <SubjectLink subject={{ level: board.level, id: subject.id, name: subject.name }} />
          </span>
          <NumberValue value={value} of={board.metadata} short />
          <span className={classes.step}>
            <span aria-hidden>{rank}</span>
            <span className="visually-hidden">{t('rankIs', { rank })}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
