import { Button, Group, Modal, SegmentedControl, Select, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trainingsQuery, useAssign } from '@/lib/reference/trainings';
import { DayInput } from '../DayInput';
import { FaultAlert, useFaults } from '../form-faults';
import { notifyDone } from '../notify';
import { PersonSelect } from '../PersonSelect';
import { TeamSelect } from '../TeamSelect';
import { type AssignValues, newAssignment } from './assign-values';

/** What is chosen at first. */
export type Preset = Partial<Pick<AssignValues, 'training' | 'member' | 'team'>>;

function AssignForm({ preset, onDone }: { preset: Preset; onDone: () => void }) {
  const { t } = useTranslation('training');
  const assign = useAssign();
  const { data: trainings = [] } = useQuery(trainingsQuery);
  const { training = null, member = null, team = null } = preset;
  const form = useForm<AssignValues>({
    initialValues: { training, member, team, who: team === null ? 'member' : 'team', due: null, note: '' },
    validate: {
      training: (value) => (value === null ? t('fault.training') : null),
      member: (value, { who }) => (who === 'member' && value === null ? t('fault.member') : null),
      team: (value, { who }) => (who === 'team' && value === null ? t('fault.team') : null),
    },
  });
  const faults = useFaults(form, ['training', 'member', 'team', 'due', 'note']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        assign.mutate(newAssignment(values), {
          onError: faults.show,
          onSuccess: ({ items }) => {
            onDone();
            notifyDone(t('assign.done', { count: items.length }));
          },
        });
      })}
    >
      <Stack gap="md">
        <Select
          label={t('assign.training')}
          required
          searchable
          data={trainings.map(({ key, name }) => ({ value: key, label: name }))}
          nothingFoundMessage={t('assign.none')}
          {...form.getInputProps('training')}
        />
        <SegmentedControl
          aria-label={t('assign.who')}
          data={(['member', 'team'] as const).map((value) => ({ value, label: t(`assign.${value}`) }))}
          {...form.getInputProps('who')}
        />
        {form.values.who === 'member' ? (
          <PersonSelect label={t('assign.member')} required {...form.getInputProps('member')} />
        ) : (
          <TeamSelect label={t('assign.team')} required {...form.getInputProps('team')} />
        )}
        <DayInput
          label={t('assign.due')}
          description={t('assign.dueHint')}
          clearable
          {...form.getInputProps('due')}
        />
        <Textarea label={t('assign.note')} rows={2} maxLength={1_000} {...form.getInputProps('note')} />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button type="submit" loading={assign.isPending}>
            {t('assign.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface AssignDialogProps {
  /** Closed while null. */
  preset: Preset | null;
  onClose: () => void;
}

/** Assigns a training to a person, or to everyone in a team. */
export function AssignDialog({ preset, onClose }: AssignDialogProps) {
  const { t } = useTranslation(['training', 'components']);
  return (
    <Modal
      opened={preset !== null}
      onClose={onClose}
      title={t('assign.title')}
      closeButtonProps={{ 'aria-label': t('components:actions.close') }}
    >
      {preset !== null && <AssignForm preset={preset} onDone={onClose} />}
    </Modal>
  );
}
