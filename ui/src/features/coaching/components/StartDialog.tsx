import { Button, Group, Modal, NumberInput, SegmentedControl, Select, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/DayInput';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { PersonSelect } from '@/components/PersonSelect';
import { TeamSelect } from '@/components/TeamSelect';
import { coachingTemplatesQuery } from '@/lib/reference/coaching';
import { everyChoices, useStartCycle } from '../api/cycles';
import { type CycleValues, newCycle } from './cycle-values';

const fields = ['member', 'team', 'template', 'every', 'days', 'startsOn', 'topic'];

function StartForm({ member, onDone }: { member: string | null; onDone: () => void }) {
  const { t } = useTranslation('coaching');
  const start = useStartCycle();
  const { data: templates = [] } = useQuery(coachingTemplatesQuery);
  const form = useForm<CycleValues>({
    initialValues: {
      who: 'member',
      member,
      team: null,
      template: null,
      every: 'once',
      days: 10,
      startsOn: null,
      topic: '',
    },
    validate: {
      member: (value, { who }) => (who === 'member' && value === null ? t('fault.member') : null),
      team: (value, { who }) => (who === 'team' && value === null ? t('fault.team') : null),
      template: (value) => (value === null ? t('fault.template') : null),
      days: (value, { every }) => (every === 'days' && (value === '' || value < 1) ? t('fault.days') : null),
    },
  });
  const faults = useFaults(form, fields);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        start.mutate(newCycle(values), {
          onError: faults.show,
          onSuccess: () => {
            onDone();
            notifyDone(t('start.done'));
          },
        });
      })}
    >
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('start.who')}
          data={(['member', 'team'] as const).map((value) => ({ value, label: t(`start.${value}`) }))}
          {...form.getInputProps('who')}
        />
        {form.values.who === 'member' ? (
          <PersonSelect label={t('start.member')} required {...form.getInputProps('member')} />
        ) : (
          <TeamSelect label={t('start.team')} required {...form.getInputProps('team')} />
        )}
        <Select
          label={t('start.template')}
          required
          data={templates.map(({ key, name }) => ({ value: key, label: name }))}
          {...form.getInputProps('template')}
        />
        <Group grow align="flex-start">
          <Select
            label={t('start.every')}
            allowDeselect={false}
            data={everyChoices.map((value) => ({ value, label: t(`every.${value}`) }))}
            {...form.getInputProps('every')}
          />
          {form.values.every === 'days' && (
            <NumberInput
              label={t('start.days')}
              min={1}
              max={250}
              allowDecimal={false}
              required
              {...form.getInputProps('days')}
            />
          )}
        </Group>
        <DayInput
          label={t('start.startsOn')}
          description={t('start.startsOnHint')}
          clearable
          {...form.getInputProps('startsOn')}
        />
        <Textarea label={t('start.topic')} rows={2} maxLength={1_000} {...form.getInputProps('topic')} />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button type="submit" loading={start.isPending}>
            {t('start.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface StartDialogProps {
  opened: boolean;
  onClose: () => void;
  /** Who is chosen at first. */
  member?: string | null;
}

/** Starts a coaching cycle for a member, or one for each of a team. */
export function StartDialog({ opened, onClose, member = null }: StartDialogProps) {
  const { t } = useTranslation(['coaching', 'components']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('start.title')}
      closeButtonProps={{ 'aria-label': t('components:actions.close') }}
    >
      <StartForm key={member ?? ''} member={member} onDone={onClose} />
    </Modal>
  );
}
