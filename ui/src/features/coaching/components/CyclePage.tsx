import { Alert, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NumberValue } from '@/components/NumberValue';
import { PageHeader } from '@/components/PageHeader';
import { Section } from '@/components/Section';
import { Async, EmptyState } from '@/components/states';
import { SubjectLink } from '@/components/SubjectLink';
import { WhyButton } from '@/components/why';
import { useNames } from '@/lib/names';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { useFormat } from '@/lib/use-format';
import { type CoachingSession, type Cycle, cycleQuery, type Movement } from '../api/cycles';
import { CycleBadge } from './CycleBadge';

function MovementPart({ movement }: { movement: Movement }) {
  const { t } = useTranslation('coaching');
  const names = useNames();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const { indicator, before, after, change, decision } = movement;
  const known = indicators.find(({ key }) => key === indicator);
  const style = { ...known, indicator };
  return (
    <div>
      <Title order={3} size="h5">
        {t('movement.title', { indicator: known ? names.indicator(known) : indicator })}
      </Title>
      <Text component="div">
        <NumberValue value={before} of={style} /> → <NumberValue value={after} of={style} />
        {change !== null && (
          <>
            {' ('}
            <NumberValue value={change} of={{ decimals: known?.decimals ?? 2 }} as="signed" />)
          </>
        )}
      </Text>
      <Text size="sm">{t(decision === null ? 'decision.none' : `decision.${decision}`)}</Text>
    </div>
  );
}

function SessionSection({ session }: { session: CoachingSession }) {
  const { t } = useTranslation('coaching');
  const format = useFormat();
  const { number, heldOn, answers, notes, actions, acknowledgedAt, memberAnswer, movement } = session;
  const hidden = notes.private ?? '';
  return (
    <Section
      title={t('session.title', { number })}
      hint={heldOn === null ? t('session.notHeld') : format.longDay(heldOn)}
    >
      <Stack gap="md">
        {answers.map(({ question, by, answer }) => (
          <div key={`${question} ${by}`}>
            <Text size="sm" fw={600}>
              {question}
            </Text>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{answer}</Text>
          </div>
        ))}
        {notes.shared !== null && notes.shared !== '' && (
          <div>
            <Title order={3} size="h5">
              {t('session.shared')}
            </Title>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{notes.shared}</Text>
          </div>
        )}
        {hidden !== '' && (
          <Alert color="gray" icon={<IconLock aria-hidden />} title={t('session.private')}>
            {hidden}
          </Alert>
        )}
        {actions.length > 0 && (
          <div>
            <Title order={3} size="h5">
              {t('session.actions')}
            </Title>
            <List size="sm">
              {actions.map(({ id, text, owner, due, done }) => (
                <List.Item key={id}>
                  {t('session.action', { text, owner: owner.name })}
                  {due !== null && ` · ${format.day(due)}`}
                  {` · ${t(done ? 'session.done' : 'session.open')}`}
                </List.Item>
              ))}
            </List>
          </div>
        )}
        {memberAnswer !== null && memberAnswer !== '' && (
          <div>
            <Title order={3} size="h5">
              {t('session.memberAnswer')}
            </Title>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{memberAnswer}</Text>
          </div>
        )}
        {acknowledgedAt !== null && (
          <Text size="sm" c="dimmed">
            {t('session.acknowledged', { at: format.instant(acknowledgedAt) })}
          </Text>
        )}
        {movement !== null && <MovementPart movement={movement} />}
      </Stack>
    </Section>
  );
}

function View({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation('coaching');
  const format = useFormat();
  const { member, manager, template, status, topic, startedBy, sessions, nextOn } = cycle;
  return (
    <>
      <PageHeader
        title={t('of', { name: member.name, template: template.name })}
        lead={
          <Group gap="xs">
            <CycleBadge status={status} />
            {nextOn !== null && t('nextOn', { day: format.day(nextOn) })}
          </Group>
        }
      />
      <Stack gap="lg">
        <Section title={t('about')}>
          {topic !== null && topic !== '' && <Text>{topic}</Text>}
          <Text size="sm">
            <SubjectLink subject={{ level: 'member', id: member.id, name: member.name }} underline="always" />
            {manager !== null && ` · ${t('coach', { name: manager.name })}`}
          </Text>
          <Group gap="xs">
            <Text size="sm" c="dimmed">
              {t(`startedBy.${startedBy.kind}`)}
            </Text>
            {startedBy.effectId != null && <WhyButton entry={startedBy.effectId} />}
          </Group>
        </Section>
        {sessions.length === 0 && <EmptyState title={t('session.none')} />}
        {[...sessions]
          .sort((a, b) => b.number - a.number)
          .map((session) => (
            <SessionSection key={session.id} session={session} />
          ))}
      </Stack>
    </>
  );
}

/** One coaching cycle: its sessions, newest first, what was agreed, and what the numbers did. */
export default function CyclePage() {
  const { id = '' } = useParams();
  const cycle = useQuery(cycleQuery(id));
  return <Async query={cycle}>{(data) => <View cycle={data} />}</Async>;
}
