import { Button, Group, Stack, Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { confirm } from '@/components/confirm';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { ProcessDiagramView } from '@/components/process/ProcessDiagramView';
import { Section } from '@/components/Section';
import { Async } from '@/components/states';
import { WhyButton } from '@/components/why';
import { type Dispute, isOpen } from '@/lib/reference/disputes';
import type { Task } from '@/lib/reference/tasks';
import { can, useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { disputeQuery, reviewTaskQuery, useWithdraw } from '../api/disputes';
import { DisputeBadge } from './DisputeBadge';
import { useAbout } from './use-about';

function Withdraw({ id }: { id: string }) {
  const { t } = useTranslation(['disputes', 'components']);
  const withdraw = useWithdraw(id);
  const faults = useFaults({ setErrors: () => undefined }, []);
  const ask = () =>
    confirm({
      title: t('withdraw.title'),
      text: t('withdraw.text'),
      confirm: t('withdraw.action'),
      cancel: t('components:actions.cancel'),
      danger: true,
      onConfirm: () =>
        withdraw.mutate(undefined, {
          onError: faults.show,
          onSuccess: () => notifyDone(t('withdraw.done')),
        }),
    });
  return (
    <Stack gap="xs">
      <FaultAlert faults={faults} />
      <Button variant="default" loading={withdraw.isPending} onClick={ask}>
        {t('withdraw.action')}
      </Button>
    </Stack>
  );
}

/** Leads whoever is asked to the task by which they answer. */
function Answer({ task }: { task: Task }) {
  const { t } = useTranslation('disputes');
  return (
    <Button component={Link} to={`/tasks?task=${task.id}`}>
      {t('answer')}
    </Button>
  );
}

function Outcome({ outcome, status }: Pick<Dispute, 'outcome' | 'status'>) {
  const { t } = useTranslation('disputes');
  const format = useFormat();
  if (outcome === null) return <Text size="sm">{t(`waiting.${status}`)}</Text>;
  return (
    <Stack gap={4}>
      {outcome.points !== null && (
        <Text fz={26} fw={650}>
          {t('outcome.points', { number: format.signed(outcome.points, 2) })}
        </Text>
      )}
      <Text>{outcome.reason}</Text>
      <Text size="sm" c="dimmed">
        {t('outcome.by', { by: outcome.by, at: format.instant(outcome.at) })}
      </Text>
      {outcome.entry !== null && (
        <Group>
          <WhyButton entry={outcome.entry} of={t('correction')} />
        </Group>
      )}
    </Stack>
  );
}

function View({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation('disputes');
  const format = useFormat();
  const about = useAbout();
  const session = useSession();
  const { id, member, claim, status, outcome, due, mine, instance } = dispute;
  const history = dispute.history ?? [];
  const { entry } = dispute.about.seen;
  const { data: task = null } = useQuery(reviewTaskQuery(dispute));
  const what = about(dispute.about);
  return (
    <>
      <PageHeader
        title={t('of', { name: member.name, what })}
        lead={
          <Group gap="xs">
            <DisputeBadge status={status} />
            {due !== null && isOpen(dispute) && t('due', { at: format.instant(due) })}
          </Group>
        }
        actions={
          <>
            {task !== null && <Answer task={task} />}
            {mine && isOpen(dispute) && <Withdraw id={id} />}
          </>
        }
      />
      <Stack gap="lg">
        <Section title={t('claim')} actions={entry !== undefined && <WhyButton entry={entry} of={what} />}>
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{claim}</Text>
        </Section>
        <Section title={t('outcome.title')}>
          <Outcome outcome={outcome} status={status} />
        </Section>
        {history.length > 0 && (
          <Section title={t('history')}>
            <Timeline active={history.length} bulletSize={14} lineWidth={2}>
              {history.map(({ at, by, what: step, points, reason }) => (
                <Timeline.Item key={`${at} ${step}`} title={t(`step.${step}`)}>
                  {points !== null && (
                    <Text size="sm">{t('step.points', { points: format.signed(points, 2) })}</Text>
                  )}
                  {reason !== null && reason !== '' && <Text size="sm">{reason}</Text>}
                  <Text size="sm" c="dimmed">
                    {[by, format.instant(at)].filter(Boolean).join(' · ')}
                  </Text>
                </Timeline.Item>
              ))}
            </Timeline>
          </Section>
        )}
        {instance !== null && can(session, 'processes:administer') && (
          <Section title={t('process')}>
            <ProcessDiagramView instance={instance} />
          </Section>
        )}
      </Stack>
    </>
  );
}

/** One dispute: what was questioned, where it stands, what was decided and why. */
export default function DisputePage() {
  const { id = '' } = useParams();
  const dispute = useQuery(disputeQuery(id));
  return <Async query={dispute}>{(data) => <View dispute={data} />}</Async>;
}
