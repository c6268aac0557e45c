import { Alert, List, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CoachingSession } from '@/lib/reference/coaching';
import { useFormat } from '@/lib/use-format';
import { SnapshotView } from './SnapshotView';
import { Written } from './Written';

function Answered({ answers }: Pick<CoachingSession, 'answers'>) {
  const { t } = useTranslation('coaching');
  return answers.map(({ key, question, by, answer }) => (
    <div key={`${key} ${by}`}>
      <Text size="sm" fw={600}>
        {question}{' '}
        <Text span size="sm" c="dimmed" fw={400}>
          {t(`by.${by}`, { defaultValue: by })}
        </Text>
      </Text>
      <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{answer}</Text>
    </div>
  ));
}

function Actions({ actions }: Pick<CoachingSession, 'actions'>) {
  const { t } = useTranslation('coaching');
  const format = useFormat();
  return (
    <Written title={t('session.actions')}>
      <List size="sm">
        {actions.map(({ id, text, owner, due, done }) => (
          <List.Item key={id}>
            {t('session.action', { text, owner: owner.name })}
            {due !== null && ` · ${t('session.due', { day: format.day(due) })}`}
            {` · ${t(done ? 'session.done' : 'session.open')}`}
          </List.Item>
        ))}
      </List>
    </Written>
  );
}

/** What a session held: the numbers of then, the answers, the notes, and what was agreed. */
export function SessionView({ session }: { session: CoachingSession }) {
  const { t } = useTranslation('coaching');
  const format = useFormat();
  const { notes, actions, memberAnswer, acknowledgedAt, answers, scorecard } = session;
  const shared = notes.shared ?? '';
  const hidden = notes.private ?? '';
  const said = memberAnswer ?? '';
  return (
    <Stack gap="md">
      {scorecard !== null && <SnapshotView snapshot={scorecard} />}
      <Answered answers={answers} />
      {shared !== '' && <Written title={t('session.shared')}>{shared}</Written>}
      {hidden !== '' && (
        <Alert color="gray" icon={<IconLock aria-hidden />} title={t('session.private')}>
          <span style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{hidden}</span>
        </Alert>
      )}
      {actions.length > 0 && <Actions actions={actions} />}
      {said !== '' && <Written title={t('session.memberAnswer')}>{said}</Written>}
      {acknowledgedAt !== null && (
        <Text size="sm" c="dimmed">
          {t('session.acknowledged', { at: format.instant(acknowledgedAt) })}
        </Text>
      )}
    </Stack>
  );
}
