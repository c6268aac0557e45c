import { Badge, Text, type TextProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Contest, ContestStatus } from '@/lib/reference/contests';
import { useFormat } from '@/lib/use-format';
import { nextTurn, waiting } from './phase';
import { useNow } from './use-now';

const colors: Record<ContestStatus, string> = {
  draft: 'gray',
  scheduled: 'lagoon',
  running: 'moss',
  closing: 'amber',
  final: 'lagoon',
  cancelled: 'rose',
};

export function ContestStatusBadge({ status }: { status: ContestStatus }) {
  const { t } = useTranslation('contest');
  return <Badge color={colors[status]}>{t(`status.${status}`)}</Badge>;
}

/** How long until a contest starts, ends or becomes final; counts the seconds at the very end. */
export function ContestCountdown({ contest, ...rest }: { contest: Contest } & TextProps) {
  const { t } = useTranslation('contest');
  const format = useFormat();
  const next = nextTurn(contest);
  const now = useNow(1_000);
  if (next === null) return null;
  const { days, hours, minutes, seconds } = waiting(next.at - now);
  const left =
    days > 0
      ? t('left.days', { days, hours })
      : hours > 0
        ? t('left.hours', { hours, minutes })
        : t('left.minutes', { minutes, seconds });
  return (
    <Text
      span
      inherit
      {...rest}
      title={format.instant(new Date(next.at))}
      style={{ fontVariantNumeric: 'tabular-nums' }}
    >
      {t(`turn.${next.turn}`, { left })}
    </Text>
  );
}
