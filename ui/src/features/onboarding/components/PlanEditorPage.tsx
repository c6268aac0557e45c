import { Anchor, Button, Card, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { LeaveGuard } from '@/components/LeaveGuard';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { Section } from '@/components/Section';
import { Async, ErrorState, LoadingRows } from '@/components/states';
import { formErrors } from '@/lib/problem';
import { type Plan, planQuery, useSavePlan } from '../api/plans';
import { FaultSummary } from './FaultSummary';
import classes from './Onboarding.module.css';
import { differs, draftOf, edit, emptyPlan, type PlanAction, requestOf, startOf } from './plan-draft';
import { Editing } from './plan-editing';
import { PlanChart } from './RampChart';
import { StageEditor } from './StageEditor';

const amount = (value: number | string) => (value === '' ? null : Number(value));

/** What is edited is the plan as it was when it was opened: if somebody else changes it, saving says so. */
function Editor({ plan: opened }: { plan?: Plan }) {
  const { t } = useTranslation(['onboarding', 'components']);
  const [plan] = useState(opened);
  const save = useSavePlan(plan);
  const before = useMemo(() => (plan === undefined ? emptyPlan() : draftOf(plan)), [plan]);
  const [draft, apply] = useReducer(edit, before);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [added, setAdded] = useState<number | null>(null);
  const editing = useMemo(() => {
    const dispatch = (action: PlanAction) => {
      // What was wrong is said of places, which are others from now on.
      const moves = !action.do.startsWith('change');
      if (moves) setErrors({});
      setAdded(action.do.startsWith('add') ? draft.next : null);
      apply(action);
    };
    return { dispatch, errors, added };
  }, [draft.next, errors, added]);
  const { dispatch } = editing;
  const submit = () => {
    setErrors({});
    save.mutate(requestOf(draft), {
      onError: (error) => setErrors(formErrors(error)),
      onSuccess: ({ name }) => notifyDone(t('editor.saved', { name })),
    });
  };
  const unplaced = save.isError && Object.keys(formErrors(save.error)).length === 0;
  return (
    <Editing value={editing}>
      <LeaveGuard dirty={!save.isSuccess && differs(draft, before)} />
      {save.isSuccess && <Navigate to="/onboarding/plans" />}
      <div className={classes.grid}>
        <Stack gap="lg" miw={0}>
          <Card>
            <Stack gap="md">
              <TextInput
                label={t('editor.name')}
                required
                maxLength={200}
                value={draft.name}
                error={errors.name ?? errors.key}
                onChange={({ currentTarget: { value } }) =>
                  dispatch({ do: 'change', change: { name: value } })
                }
              />
              <Textarea
                label={t('editor.description')}
                autosize
                minRows={2}
                maxLength={1000}
                value={draft.description}
                error={errors.description}
                onChange={({ currentTarget: { value } }) =>
                  dispatch({ do: 'change', change: { description: value } })
                }
              />
            </Stack>
          </Card>
          {draft.stages.map((stage, at) => (
            <StageEditor
              key={stage.uid}
              stage={stage}
              at={at}
              count={draft.stages.length}
              from={startOf(draft.stages, at)}
            />
          ))}
          <Button
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => dispatch({ do: 'addStage' })}
          >
            {t('editor.add.stages')}
          </Button>
        </Stack>
        <Stack gap="lg" miw={0} className={classes.sticky}>
          <Section title={t('ramp.title')} hint={t('ramp.planHint')}>
            <PlanChart
              stages={draft.stages.map(({ days, rampPercent }) => ({
                days: amount(days),
                rampPercent: amount(rampPercent),
              }))}
            />
          </Section>
          {unplaced && <ErrorState error={save.error} />}
          <FaultSummary errors={errors} />
          <Group>
            <Button loading={save.isPending} onClick={submit}>
              {t('components:actions.save')}
            </Button>
            <Button variant="default" component={Link} to="/onboarding/plans">
              {t('components:actions.cancel')}
            </Button>
          </Group>
        </Stack>
      </div>
    </Editing>
  );
}

function Known({ id }: { id: string }) {
  const plan = useQuery(planQuery(id));
  return (
    <Async query={plan} loading={<LoadingRows rows={6} height={60} />}>
      {(data) => (
        <>
          <PageHeader title={data.name} />
          <Editor key={data.id} plan={data} />
        </>
      )}
    </Async>
  );
}

/** Writes a plan: its stages, and what each asks for. */
export default function PlanEditorPage() {
  const { t } = useTranslation('onboarding');
  const { id } = useParams();
  return (
    <>
      <Anchor
        component={Link}
        to="/onboarding/plans"
        size="sm"
        mb="xs"
        display="inline-flex"
        style={{ alignItems: 'center', gap: 4 }}
      >
        <IconArrowLeft size={16} aria-hidden />
        {t('plans.title')}
      </Anchor>
      {id === undefined ? (
        <>
          <PageHeader title={t('plans.new')} />
          <Editor />
        </>
      ) : (
        <Known id={id} />
      )}
    </>
  );
}
