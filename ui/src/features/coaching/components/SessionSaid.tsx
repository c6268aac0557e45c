import { List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/use-format';
import type { SessionInputs } from './session-values';
import { SnapshotView } from './SnapshotView';
import { Written } from './Written';

/** What the manager wrote about a session, as the member is asked to review it. */
export function SessionSaid({ inputs }: { inputs: SessionInputs }) {
  const { t } = useTranslation('coaching');
  const format = useFormat();
  const { snapshot, answers, sharedNote, actions } = inputs;
  return (
    <Stack gap="md">
      <SnapshotView snapshot={snapshot} />
      {answers.map(({ question, answer }) => (
        <div key={question}>
          <Text size="sm" fw={600}>
            {question}
          </Text>
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{answer}</Text>
        </div>
      ))}
      {sharedNote !== '' && <Written title={t('session.shared')}>{sharedNote}</Written>}
      {actions.length > 0 && (
        <div>
          <Title order={3} size="h5">
            {t('session.actions')}
          </Title>
          <List size="sm">
            {actions.map(({ text, due }, index) => (
              <List.Item key={index}>
                {text} · {t('session.due', { day: format.day(due) })}
              </List.Item>
            ))}
          </List>
        </div>
      )}
    </Stack>
  );
}
