import { Alert, Button, Card, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconFlask, IconPlayerStop } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DayInput } from '@/components/DayInput';
import { JobProgress } from '@/components/JobProgress';
import { useNotifyProblem } from '@/components/problem-text';
import { Async } from '@/components/states';
import { addDays, dayIn } from '@/lib/days';
import { isOpen, type Job, useJob } from '@/lib/reference/jobs';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import type { Rulebook } from '../api/rulebooks';
import { type TrialResult, useCancelTrial, useStartTrial } from '../api/trial';
import { TrialResultView } from './TrialResultView';
import { lastWhole, type Window, type WindowChoice, windowChoices } from './trial-window';

/** The days to try the draft on. */
function useWindow() {
  const { timeZone } = useFormat();
  const { organization } = useSession();
  const today = dayIn(timeZone);
  const calendar = {
    weekStart: organization?.weekStart ?? 'MONDAY',
    fiscalYearStart: organization?.fiscalYearStart ?? 1,
  };
  const [choice, setChoice] = useState<WindowChoice>('quarter');
  const [own, setOwn] = useState<Window>({ from: addDays(today, -30), to: today });
  const window = choice === 'custom' ? own : lastWhole(choice, today, calendar);
  return { choice, setChoice, own, setOwn, window, today };
}

function Outcome({ job }: { job: Job }) {
  const { t } = useTranslation('rules');
  const cancel = useCancelTrial();
  const notifyProblem = useNotifyProblem();
  if (isOpen(job))
    return (
      <Card padding="md">
        <Group gap="md" wrap="nowrap" align="center">
          <div style={{ flex: 1, minWidth: 0 }}>
            <JobProgress job={job} label={t('trial.underway')} size="lg" />
          </div>
          <Button
            variant="default"
            leftSection={<IconPlayerStop size={18} aria-hidden />}
            loading={cancel.isPending || job.cancelRequested}
            onClick={() => cancel.mutate(job.id, { onError: notifyProblem })}
          >
            {t('trial.cancel')}
          </Button>
        </Group>
      </Card>
    );
  if (job.status === 'done' && job.result !== null)
    return <TrialResultView result={job.result as unknown as TrialResult} />;
  return (
    <Alert
      color={job.status === 'cancelled' ? 'gray' : 'rose'}
      icon={<IconAlertTriangle aria-hidden />}
      role="alert"
    >
      {job.status === 'cancelled' ? t('trial.cancelled') : (job.detail ?? t('trial.failed'))}
    </Alert>
  );
}

function Run({ id }: { id: string }) {
  const job = useJob(id);
  return <Async query={job}>{(data) => <Outcome job={data} />}</Async>;
}

interface TrialPanelProps {
  rulebook: Rulebook;
  /** Whether the text may be tried: it has no problems. */
  sound: boolean;
  dirty: boolean;
  save: () => Promise<Rulebook | null>;
}

/** Tries the draft on the past: who would have gained, and who would have lost. */
export function TrialPanel({ rulebook, sound, dirty, save }: TrialPanelProps) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const { choice, setChoice, own, setOwn, window, today } = useWindow();
  const [search, setSearch] = useSearchParams();
  const start = useStartTrial(rulebook.id);
  const notifyProblem = useNotifyProblem();
  const job = search.get('job');
  const run = async () => {
    if (dirty && (await save()) === null) return;
    start.mutate(window, {
      onError: notifyProblem,
      onSuccess: ({ id }) =>
        setSearch(
          (before) => {
            const after = new URLSearchParams(before);
            after.set('job', id);
            return after;
          },
          { replace: true },
        ),
    });
  };
  return (
    <Stack gap="lg">
      <Card padding="md">
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('trial.hint')}
          </Text>
          <Group gap="md" align="flex-end">
            <SegmentedControl
              aria-label={t('trial.window.label')}
              value={choice}
              onChange={(value) => setChoice(value as WindowChoice)}
              data={windowChoices.map((value) => ({ value, label: t(`trial.window.${value}`) }))}
            />
            {choice === 'custom' && (
              <>
                <DayInput
                  label={t('trial.from')}
                  value={own.from}
                  maxDate={today}
                  onChange={(from) => from && setOwn({ ...own, from })}
                />
                <DayInput
                  label={t('trial.to')}
                  value={addDays(own.to, -1)}
                  maxDate={today}
                  onChange={(last) => last && setOwn({ ...own, to: addDays(last, 1) })}
                />
              </>
            )}
            <Button
              leftSection={<IconFlask size={18} aria-hidden />}
              disabled={!sound || window.from >= window.to}
              loading={start.isPending}
              onClick={() => void run()}
            >
              {t(dirty ? 'trial.saveAndStart' : 'trial.start')}
            </Button>
          </Group>
          {window.from < window.to && (
            <Text size="sm" c="dimmed">
              {format.range(window.from, window.to)}
            </Text>
          )}
          {!sound && (
            <Text size="sm" c="var(--pace-behind)">
              {t('trial.unsound')}
            </Text>
          )}
        </Stack>
      </Card>
      {job !== null && <Run key={job} id={job} />}
    </Stack>
  );
}
