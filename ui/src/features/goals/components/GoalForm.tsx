import { Button, Group, Select, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IndicatorSelect } from '@/components/IndicatorSelect';
import { confirm } from '@/components/confirm';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { periods } from '@/lib/days';
import { Problem } from '@/lib/problem';
import { indicatorsQuery } from '@/lib/reference/indicators';
import type { Goal } from '../api/goals';
import { useDeleteGoal, useSaveGoal } from '../api/save-goal';
import { type GoalValues, emptyGoal, goalRequest, goalValues } from './goal-values';
import { GoalConflict } from './GoalConflict';
import { GoalSuggestionHint } from './GoalSuggestionHint';
import { SubjectFields } from './SubjectFields';
import { TargetFields } from './TargetFields';

const fields = [
  'indicator',
  'subject.id',
  'period',
  'target',
  'from',
  'weight',
  'floor',
  'cap',
  'weekdayTargets',
];

interface GoalFormProps {
  /** The goal to change; a new one without. */
  goal?: Goal;
  start?: Partial<GoalValues>;
  onDone: () => void;
}

/** Sets a goal: for whom, of what, how much, since when. */
export function GoalForm({ goal, start, onDone }: GoalFormProps) {
  const { t } = useTranslation(['goals', 'components']);
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const [seen, setSeen] = useState(goal);
  const [conflict, setConflict] = useState(false);
  const save = useSaveGoal();
  const remove = useDeleteGoal();
  const form = useForm<GoalValues>({
    initialValues: goal ? goalValues(goal) : emptyGoal(start),
    validate: {
      indicator: (value) => (value === null ? t('fault.indicator') : null),
      subject: {
        id: (value, { subject }) =>
          subject.level !== 'company' && value === null ? t('fault.subject') : null,
      },
      target: (value) => (value === '' ? t('fault.target') : null),
      cap: (value, { floor }) => (value !== '' && floor !== '' && value < floor ? t('fault.cap') : null),
    },
  });
  const faults = useFaults(form, fields);
  const { indicator: key, subject, period } = form.values;
  const indicator = indicators.find((candidate) => candidate.key === key);
  const asked = key !== null && (subject.level === 'company' || subject.id !== null);

  const submit = (values: GoalValues, current: Goal | undefined) => {
    faults.clear();
    setConflict(false);
    save.mutate(goalRequest(values, current), {
      onError: (error) => {
        if (current !== undefined && error instanceof Problem && error.status === 409) setConflict(true);
        else faults.show(error);
      },
      onSuccess: () => {
        onDone();
        notifyDone(t('saved'));
      },
    });
  };
  const askToDelete = (doomed: Goal) =>
    confirm({
      title: t('delete.title'),
      text: t('delete.text'),
      confirm: t('components:actions.delete'),
      cancel: t('components:actions.cancel'),
      danger: true,
      onConfirm: () =>
        remove.mutate(doomed.id, {
          onError: faults.show,
          onSuccess: () => {
            onDone();
            notifyDone(t('delete.done'));
          },
        }),
    });

  return (
    <form noValidate onSubmit={form.onSubmit((values) => submit(values, seen))}>
      <Stack gap="md">
        <SubjectFields form={form} disabled={goal !== undefined} />
        <IndicatorSelect
          searchable
          label={t('form.indicator')}
          required
          disabled={goal !== undefined}
          {...form.getInputProps('indicator')}
        />
        <Select
          label={t('form.period')}
          disabled={goal !== undefined}
          data={periods.map((value) => ({ value, label: t(`components:period.${value}`) }))}
          {...form.getInputProps('period')}
        />
        {asked && (
          <GoalSuggestionHint
            of={{ indicator: key, level: subject.level, subject: subject.id, period }}
            style={indicator ?? {}}
            onUse={(target) => form.setFieldValue('target', target)}
          />
        )}
        <TargetFields form={form} indicator={indicator} />
        <FaultAlert faults={faults} />
        {conflict && seen && (
          <GoalConflict
            goal={seen}
            style={indicator ?? {}}
            onTheirs={(theirs) => {
              setSeen(theirs);
              setConflict(false);
              form.setValues(goalValues(theirs));
            }}
            onMine={(theirs) => {
              setSeen(theirs);
              submit(form.values, theirs);
            }}
          />
        )}
        <Group justify="space-between">
          <Group gap="xs">
            <Button type="submit" loading={save.isPending}>
              {t('components:actions.save')}
            </Button>
            <Button variant="subtle" color="gray" onClick={onDone}>
              {t('components:actions.cancel')}
            </Button>
          </Group>
          {seen && (
            <Button
              variant="subtle"
              color="rose"
              loading={remove.isPending}
              onClick={() => askToDelete(seen)}
            >
              {t('components:actions.delete')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
