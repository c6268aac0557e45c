import { Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Section';
import { useFormat } from '@/lib/use-format';
import { amendmentsQuery } from '../api/contests';

/** What was changed while the contest ran, for all to see; nothing is shown where nothing was. */
export function AmendmentsSection({ contest }: { contest: string }) {
  const { t } = useTranslation('contests');
  const format = useFormat();
  const { data = [] } = useQuery(amendmentsQuery(contest));
  if (data.length === 0) return null;
  return (
    <Section title={t('amendments.title')} hint={t('amendments.hint')}>
      <Timeline bulletSize={14} lineWidth={2} active={data.length}>
        {data.map(({ at, actor, note, changes }) => (
          <Timeline.Item
            key={at}
            title={changes
              .map((change) => t(`amendments.change.${change}`, { defaultValue: change }))
              .join(', ')}
          >
            <Text size="sm">{note}</Text>
            <Text size="xs" c="dimmed">
              <time dateTime={at}>{format.instant(at)}</time> · {actor}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  );
}
