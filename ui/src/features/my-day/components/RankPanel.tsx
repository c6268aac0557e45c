import { Anchor, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RankChange } from '@/components/RankChange';
import { Section } from '@/components/Section';
import { useFormat } from '@/lib/use-format';
import type { MyRank } from '../api/today';
import classes from './RankPanel.module.css';

interface RankPanelProps {
  rank: MyRank;
  indicatorName: string;
}

/** Where I stand among everyone, and where I am heading. */
export function RankPanel({ rank, indicatorName }: RankPanelProps) {
  const { t } = useTranslation('my-day');
  const format = useFormat();
  const place = rank.of <= 1 ? 0 : (rank.rank - 1) / (rank.of - 1);
  return (
    <Section
      title={t('rank.title')}
      hint={t('rank.hint', { indicator: indicatorName })}
      actions={
        <Anchor size="sm" component={Link} to={`/leaderboards?indicator=${rank.indicator}&period=month`}>
          {t('rank.board')}
        </Anchor>
      }
    >
      <Group align="baseline" gap="sm" aria-live="polite">
        <Text className={classes.rank}>{t('rank.place', { rank: format.number(rank.rank) })}</Text>
        <Text c="dimmed">{t('rank.of', { of: format.number(rank.of) })}</Text>
        <RankChange change={rank.change} />
      </Group>
      <div className={classes.ladder} aria-hidden>
        <span style={{ left: `${(1 - place) * 100}%` }} />
      </div>
    </Section>
  );
}
