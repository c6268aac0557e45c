import { Button, Card, Group, Stack, Stepper, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { useNotifyProblem } from '@/components/problem-text';
import { Async } from '@/components/states';
import { fieldOf, Problem } from '@/lib/problem';
import { can, useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { type ContestDetails, contestQuery, useSaveContest, useStartContest } from '../api/contests';
import { AboutStep } from './AboutStep';
import {
  type ContestValues,
  emptyContest,
  missing,
  requestOf,
  stepOf,
  steps,
  valuesOf,
} from './contest-values';
import { ReviewStep } from './ReviewStep';
import { ScoringStep } from './ScoringStep';
import { WinningStep } from './WinningStep';

const FIELDS = ['name', 'description', 'from', 'to', 'graceHours', 'scoring.text', 'win.target', 'prizes'];
const LAST = steps.length - 1;

function Wizard({ contest }: { contest?: ContestDetails }) {
  const { t } = useTranslation(['contests', 'components']);
  const { locale, timeZone } = useFormat();
  const session = useSession();
  const navigate = useNavigate();
  const phone = useMediaQuery('(max-width: 48em)');
  const notifyProblem = useNotifyProblem();
  const [step, setStep] = useState(0);
  const save = useSaveContest(contest);
  const start = useStartContest();
  const form = useForm<ContestValues>({
    initialValues: contest ? valuesOf(contest, timeZone) : emptyContest(locale, can(session, 'rules:write')),
  });
  const faults = useFaults(form, FIELDS);

  const complete = (upTo: number): boolean => {
    for (let at = 0; at < upTo; at += 1) {
      const found = Object.entries(missing(form.values, at));
      if (found.length > 0) {
        form.setErrors(Object.fromEntries(found.map(([field, fault]) => [field, t(`fault.${fault}`)])));
        setStep(at);
        return false;
      }
    }
    form.clearErrors();
    return true;
  };
  const go = (to: number) => {
    if (to <= step || complete(to)) setStep(to);
  };
  const refused = (error: unknown) => {
    faults.show(error);
    if (error instanceof Problem && error.errors.length > 0)
      setStep(Math.min(...error.errors.map(({ pointer }) => stepOf(fieldOf(pointer)))));
  };
  const submit = (startNow: boolean) => {
    faults.clear();
    if (!complete(LAST)) return;
    save.mutate(requestOf(form.values, timeZone, contest), {
      onError: refused,
      onSuccess: async ({ id, name }) => {
        if (startNow)
          await start
            .mutateAsync(id)
            .then(
              ({ status }) => notifyDone(t(status === 'scheduled' ? 'start.scheduled' : 'start.done')),
              notifyProblem,
            );
        else notifyDone(t('saved', { name }));
        void navigate(`/contests/${id}`);
      },
    });
  };
  const busy = save.isPending || start.isPending;
  return (
    <Card>
      <Stack gap="lg">
        <Stepper active={step} onStepClick={go} size="sm" aria-label={t('wizard.label')}>
          {steps.map((key) => (
            <Stepper.Step
              key={key}
              label={phone ? undefined : t(`wizard.${key}`)}
              aria-label={t(`wizard.${key}`)}
            />
          ))}
        </Stepper>
        <section aria-label={t(`wizard.${steps[step] ?? 'about'}`)}>
          {phone && (
            <Text fw={650} size="lg" mb="sm" aria-hidden>
              {t(`wizard.${steps[step] ?? 'about'}`)}
            </Text>
          )}
          {step === 0 && <AboutStep form={form} known={contest?.participants.items ?? []} />}
          {step === 1 && <ScoringStep form={form} />}
          {step === 2 && <WinningStep form={form} />}
          {step === LAST && <ReviewStep values={form.values} onChange={setStep} />}
        </section>
        <FaultAlert faults={faults} />
        <Group justify="space-between">
          <Button variant="default" disabled={step === 0} onClick={() => setStep(step - 1)}>
            {t('wizard.back')}
          </Button>
          {step < LAST ? (
            <Button onClick={() => go(step + 1)}>{t('wizard.next')}</Button>
          ) : (
            <Group gap="xs">
              <Button variant="default" loading={busy} onClick={() => submit(false)}>
                {t('wizard.save')}
              </Button>
              <Button loading={busy} onClick={() => submit(true)}>
                {t('wizard.start')}
              </Button>
            </Group>
          )}
        </Group>
      </Stack>
    </Card>
  );
}

/** Writes a contest step by step, or rewrites a draft. */
export default function ContestEditorPage() {
  const { t } = useTranslation('contests');
  const { id } = useParams();
  const contest = useQuery(contestQuery(id ?? ''));
  return (
    <>
      <PageHeader title={id === undefined ? t('new') : t('edit')} lead={t('wizard.lead')} />
      {id === undefined ? <Wizard /> : <Async query={contest}>{(data) => <Wizard contest={data} />}</Async>}
    </>
  );
}
