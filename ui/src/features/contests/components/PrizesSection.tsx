import { Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconGift } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Section';
import type { Contest } from '@/lib/reference/contests';
import { useFormat } from '@/lib/use-format';

/** How the contest is won, as a sentence. */
export function useWinText(): (win: Contest['win']) => string {
  const { t } = useTranslation('contests');
  const format = useFormat();
  return ({ kind, target, tieBreak }) =>
    `${t(`win.is.${kind}`, { target: format.value(target, { decimals: 4 }) })} ${t(`win.ties.${tieBreak}`)}`;
}

/** What there is to win, and how. */
export function PrizesSection({ contest }: { contest: Contest }) {
  const { t } = useTranslation('contests');
  const winText = useWinText();
  return (
    <Section title={t('prizes.title')} hint={winText(contest.win)}>
      {contest.prizes.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('prizes.none')}
        </Text>
      ) : (
        <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {contest.prizes.map(({ place, text }) => (
            <Group component="li" key={place} gap="sm" wrap="nowrap">
              <ThemeIcon variant="light" color="flare" radius="xl" size={34}>
                <IconGift size={18} aria-hidden />
              </ThemeIcon>
              <div>
                <Text size="xs" c="dimmed">
                  {t('prizes.place', { place, ordinal: true, count: place })}
                </Text>
                <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                  {text}
                </Text>
              </div>
            </Group>
          ))}
        </Stack>
      )}
    </Section>
  );
}
