import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconPencil, IconPlayerPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { confirm } from '@/components/confirm';
import { ContestCountdown, ContestStatusBadge } from '@/components/contest/ContestPhase';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { useNotifyProblem } from '@/components/problem-text';
import { Async, LoadingRows } from '@/components/states';
import { can, useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { type ContestDetails, contestQuery, useDeleteContest, useStartContest } from '../api/contests';
import { AmendDialog } from './AmendDialog';
import { AmendmentsSection } from './AmendmentsSection';
import classes from './ContestsPage.module.css';
import { PrizesSection } from './PrizesSection';
import { ResultsSection } from './ResultsSection';
import { ScoringSection } from './ScoringSection';
import { StandingsSection } from './StandingsSection';

function DraftActions({ contest }: { contest: ContestDetails }) {
  const { t } = useTranslation(['contests', 'components']);
  const navigate = useNavigate();
  const notifyProblem = useNotifyProblem();
  const start = useStartContest();
  const discard = useDeleteContest();
  const { id, name } = contest;
  return (
    <>
      <Button
        variant="subtle"
        color="rose"
        loading={discard.isPending}
        onClick={() =>
          confirm({
            title: t('discard.question', { name }),
            text: t('discard.text'),
            confirm: t('components:actions.delete'),
            cancel: t('components:actions.cancel'),
            danger: true,
            onConfirm: () =>
              discard.mutate(id, {
                onError: notifyProblem,
                onSuccess: () => {
                  notifyDone(t('discard.done', { name }));
                  void navigate('/contests');
                },
              }),
          })
        }
      >
        {t('components:actions.delete')}
      </Button>
      <Button
        component={Link}
        to={`/contests/${id}/edit`}
        variant="default"
        leftSection={<IconPencil size={18} aria-hidden />}
      >
        {t('components:actions.edit')}
      </Button>
      <Button
        leftSection={<IconPlayerPlay size={18} aria-hidden />}
        loading={start.isPending}
        onClick={() =>
          confirm({
            title: t('start.question', { name }),
            text: t('start.text'),
            confirm: t('start.action'),
            cancel: t('components:actions.cancel'),
            onConfirm: () =>
              start.mutate(id, {
                onError: notifyProblem,
                onSuccess: ({ status }) =>
                  notifyDone(t(status === 'scheduled' ? 'start.scheduled' : 'start.done')),
              }),
          })
        }
      >
        {t('start.action')}
      </Button>
    </>
  );
}

function Actions({ contest }: { contest: ContestDetails }) {
  const { t } = useTranslation('contests');
  const session = useSession();
  const [opened, open] = useState<'amend' | 'cancel' | null>(null);
  if (!can(session, 'contests:write')) return null;
  if (contest.status === 'draft') return <DraftActions contest={contest} />;
  if (contest.status === 'final' || contest.status === 'cancelled') return null;
  return (
    <>
      <Button variant="subtle" color="rose" onClick={() => open('cancel')}>
        {t('cancel.action')}
      </Button>
      <Button variant="default" onClick={() => open('amend')}>
        {t('amend.action')}
      </Button>
      <AmendDialog contest={contest} opened={opened} onClose={() => open(null)} />
    </>
  );
}

function Contest({ contest }: { contest: ContestDetails }) {
  const { t } = useTranslation('contests');
  const format = useFormat();
  const { name, description, status, from, to, graceHours } = contest;
  return (
    <>
      <PageHeader
        title={name}
        lead={
          <Group gap="xs">
            <ContestStatusBadge status={status} />
            <ContestCountdown contest={contest} fw={600} />
            <span>
              {t('window', { from: format.instant(from), to: format.instant(new Date(Date.parse(to) - 1)) })}
              {graceHours > 0 && ` · ${t('grace', { count: graceHours })}`}
            </span>
          </Group>
        }
        actions={<Actions contest={contest} />}
      />
      <Stack gap="lg">
        {description !== '' && <Text style={{ whiteSpace: 'pre-line' }}>{description}</Text>}
        {status === 'draft' && <Alert color="amber">{t('draftHint')}</Alert>}
        {status === 'closing' && <Alert color="amber">{t('closingHint')}</Alert>}
        {status === 'cancelled' && <Alert color="rose">{t('cancelledHint')}</Alert>}
        <div className={classes.grid}>
          <Stack gap="lg" miw={0}>
            {status === 'final' && <ResultsSection contest={contest} />}
            <StandingsSection contest={contest} />
          </Stack>
          <Stack gap="lg" miw={0}>
            <PrizesSection contest={contest} />
            <ScoringSection scoring={contest.scoring} />
            <AmendmentsSection contest={contest.id} />
          </Stack>
        </div>
      </Stack>
    </>
  );
}

/** A contest with its standings, as they change. */
export default function ContestPage() {
  const { t } = useTranslation('contests');
  const { id = '' } = useParams();
  const contest = useQuery(contestQuery(id));
  return (
    <>
      <Anchor
        component={Link}
        to="/contests"
        size="sm"
        mb="xs"
        display="inline-flex"
        style={{ alignItems: 'center', gap: 4 }}
      >
        <IconArrowLeft size={16} aria-hidden />
        {t('title')}
      </Anchor>
      <Async query={contest} loading={<LoadingRows rows={6} height={60} />}>
        {(data) => <Contest contest={data} />}
      </Async>
    </>
  );
}
