import { Button, Group, Input, Modal, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DayInput } from '@/components/DayInput';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { PeopleSelect, PersonSelect } from '@/components/PersonSelect';
import { dayIn } from '@/lib/days';
import { useFormat } from '@/lib/use-format';
import { useStart } from '../api/onboardings';
import { plansQuery } from '../api/plans';
import { emptyStart, missingOf, startRequest, type StartValues } from './start-values';

/** Those who are here and those who are to come. */
const HERE = { status: 'all' } as const;

function StartForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['onboarding', 'components']);
  const { timeZone } = useFormat();
  const navigate = useNavigate();
  const start = useStart();
  const { data: plans = [] } = useQuery(plansQuery);
  const form = useForm<StartValues>({
    initialValues: emptyStart(dayIn(timeZone)),
    validate: (values) =>
      Object.fromEntries(missingOf(values).map((field) => [field, t(`start.fault.${field}`)])),
  });
  const faults = useFaults(form, ['member', 'members', 'cohort', 'plan', 'startsOn', 'buddy']);
  const { kind } = form.values;
  // Of several people, the first who cannot be started says why.
  const errorAt = (field: string) =>
    Object.entries(form.errors).find(([path]) => path === field || path.startsWith(`${field}.`))?.[1];
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        start.mutate(startRequest(values), {
          onError: faults.show,
          onSuccess: ({ id, items }) => {
            onDone();
            notifyDone(t('start.done', { count: items.length }));
            if (values.kind === 'person') void navigate(`/onboarding/${id}`);
          },
        });
      })}
    >
      <Stack gap="md">
        <Input.Wrapper label={t('start.whom')} labelElement="div">
          <SegmentedControl
            fullWidth
            aria-label={t('start.whom')}
            data={(['person', 'cohort'] as const).map((value) => ({ value, label: t(`start.${value}`) }))}
            value={kind}
            onChange={(value) => form.setFieldValue('kind', value)}
          />
        </Input.Wrapper>
        {kind === 'person' ? (
          <PersonSelect label={t('start.member')} required filter={HERE} {...form.getInputProps('member')} />
        ) : (
          <PeopleSelect
            label={t('start.members')}
            required
            filter={HERE}
            {...form.getInputProps('members')}
            error={errorAt('members')}
          />
        )}
        <TextInput
          label={t('cohort')}
          description={t('start.cohortHint')}
          maxLength={100}
          {...form.getInputProps('cohort')}
        />
        <Select
          label={t('plan')}
          required
          placeholder={t('start.choosePlan')}
          nothingFoundMessage={t('plans.empty')}
          data={plans.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('plan')}
        />
        <DayInput
          label={t('start.startsOn')}
          description={t('start.startsOnHint')}
          required
          {...form.getInputProps('startsOn')}
        />
        {kind === 'person' && (
          <PersonSelect
            label={t('doer.buddy')}
            description={t('start.buddyHint')}
            clearable
            {...form.getInputProps('buddy')}
          />
        )}
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={start.isPending}>
            {t('start.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Starts one person or a cohort on a plan. */
export function StartDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['onboarding', 'components']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('start.title')}
      closeButtonProps={{ 'aria-label': t('components:actions.close') }}
    >
      {opened && <StartForm onDone={onClose} />}
    </Modal>
  );
}
