import { Button, Group, Modal, SegmentedControl, Select, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/DayInput';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { PersonSelect } from '@/components/PersonSelect';
import { TeamSelect } from '@/components/TeamSelect';
import { everyChoices, templateNamesQuery, useStartCycle } from '../api/cycles';
import { type CycleValues, newCycle } from './cycle-values';

function StartForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('coaching');
  const start = useStartCycle();
  const { data: templates = [] } = useQuery(templateNamesQuery);
  const form = useForm<CycleValues>({
    initialValues: {
      who: 'member',
      member: null,
      team: null,
      template: null,
      every: 'once',
      startsOn: null,
      topic: '',
    },
    validate: {
      member: (member, { who }) => (who === 'member' && member === null ? t('fault.member') : null),
      team: (team, { who }) => (who === 'team' && team === null ? t('fault.team') : null),
      template: (template) => (template === null ? t('fault.template') : null),
    },
  });
  const faults = useFaults(form, ['member', 'team', 'template', 'every', 'startsOn', 'topic']);
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
        <Select label={t('start.template')} required data={templates} {...form.getInputProps('template')} />
        <Select
          label={t('start.every')}
          allowDeselect={false}
          data={everyChoices.map((value) => ({ value, label: t(`every.${value}`) }))}
          {...form.getInputProps('every')}
        />
        <DayInput label={t('start.startsOn')} clearable {...form.getInputProps('startsOn')} />
        <Textarea label={t('start.topic')} rows={2} {...form.getInputProps('topic')} />
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

/** Starts a coaching cycle for a member, or one for each of a team. */
export function StartDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['coaching', 'components']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('start.title')}
      closeButtonProps={{ 'aria-label': t('components:actions.close') }}
    >
      <StartForm onDone={onClose} />
    </Modal>
  );
}
