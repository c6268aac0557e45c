import { Anchor, Group, Stack, Text, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Awards, awardsQuery } from '@/lib/reference/awards';
import { useFormat } from '@/lib/use-format';
import { NumberValue } from '../NumberValue';
import { Section } from '../Section';
import { Async, LoadingRows } from '../states';
import { BadgeMark } from './BadgeMark';
import { LevelRing } from './LevelRing';
import { useLevelName } from './use-level-name';

const SHOWN = 8;

function Earned({ awards }: { awards: Awards }) {
  const { t } = useTranslation('awards');
  const format = useFormat();
  const levelName = useLevelName();
  const { points, rank, level, badges } = awards;
  return (
    <Group gap="lg" wrap="wrap">
      <LevelRing awards={awards} size={88} />
      <Stack gap={2}>
        <Text fw={600}>{levelName(level)}</Text>
        <Text size="sm">
          <NumberValue value={points.total} of={{ decimals: 2 }} /> {t('points.unit')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('rank.place', { rank: format.number(rank.points), of: format.number(rank.of) })}
        </Text>
      </Stack>
      <Group gap={8} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {badges.slice(0, SHOWN).map((badge) => (
          <li key={badge.key} style={{ display: 'flex' }}>
            <Tooltip label={badge.name}>
              <span>
                <BadgeMark badge={badge} size={40} />
                <span className="visually-hidden">{badge.name}</span>
              </span>
            </Tooltip>
          </li>
        ))}
        {badges.length > SHOWN && (
          <Text component="li" size="sm" c="dimmed">
            {t('badges.more', { count: badges.length - SHOWN })}
          </Text>
        )}
        {badges.length === 0 && (
          <Text component="li" size="sm" c="dimmed">
            {t('badges.none')}
          </Text>
        )}
      </Group>
    </Group>
  );
}

/** What a person has earned, in short. */
export function AwardsPanel({ person }: { person: string }) {
  const { t } = useTranslation('awards');
  const awards = useQuery(awardsQuery(person));
  return (
    <Section
      title={t('title')}
      actions={
        <Anchor component={Link} to={`/people/${person}/badges`} size="sm">
          {t('all')}
        </Anchor>
      }
    >
      <Async query={awards} loading={<LoadingRows rows={1} height={88} />}>
        {(data) => <Earned awards={data} />}
      </Async>
    </Section>
  );
}
