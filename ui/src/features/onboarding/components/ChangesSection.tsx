import { Text, Timeline } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Section';
import { useFormat } from '@/lib/use-format';
import type { Change } from '../api/onboardings';

/** Who changed what of the plan under way, the last first; nothing is shown where nothing was. */
export function ChangesSection({ changes }: { changes: Change[] }) {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  if (changes.length === 0) return null;
  return (
    <Section title={t('changes.title')} hint={t('changes.hint')}>
      <Timeline bulletSize={14} lineWidth={2} active={changes.length}>
        {changes.toReversed().map(({ at, by, what }, index) => (
          <Timeline.Item key={index}>
            <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
              {what}
            </Text>
            <Text size="xs" c="dimmed">
              <time dateTime={at}>{format.instant(at)}</time> · {by}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  );
}
