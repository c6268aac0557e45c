import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/use-format';
import type { Rulebook } from '../api/rulebooks';

const colors: Record<string, string> = {
  draft: 'gray',
  published: 'moss',
  suspended: 'rose',
  retired: 'stone',
};

/** Where a rulebook stands: in force since when, what is not published yet, and why it is suspended. */
export function RulebookState({ rulebook }: { rulebook: Rulebook }) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const { status, inForce, scheduled, suspended, retiredAt, unpublished } = rulebook;
  const known = status in colors;
  return (
    <Group gap={6}>
      <Badge color={colors[status] ?? 'gray'}>
        {status === 'published' && inForce !== null
          ? t('status.inForce', { version: inForce.version, at: format.instant(inForce.effectiveFrom) })
          : status === 'published' && scheduled !== null
            ? t('status.scheduled', {
                version: scheduled.version,
                at: format.instant(scheduled.effectiveFrom),
              })
            : known
              ? t(`status.${status}`)
              : status}
      </Badge>
      {inForce !== null && scheduled !== null && (
        <Badge color="lagoon">
          {t('status.scheduled', { version: scheduled.version, at: format.instant(scheduled.effectiveFrom) })}
        </Badge>
      )}
      {unpublished && status !== 'draft' && <Badge color="amber">{t('status.unpublished')}</Badge>}
      {suspended !== null && (
        <Text size="sm" c="var(--pace-at-risk)">
          {t('status.suspendedBecause', { reason: suspended.reason })}
        </Text>
      )}
      {status === 'retired' && retiredAt !== null && (
        <Text size="sm" c="dimmed">
          {t('status.retiredAt', { at: format.instant(retiredAt) })}
        </Text>
      )}
    </Group>
  );
}
