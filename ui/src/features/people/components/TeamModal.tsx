import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/DayInput';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { PersonSelect } from '@/components/PersonSelect';
import { TeamSelect } from '@/components/TeamSelect';
import { type Day, dayIn } from '@/lib/days';
import type { Team } from '@/lib/reference/teams';
import { useFormat } from '@/lib/use-format';
import { useAddTeam, useChangeTeam, useMoveTeam } from '../api/teams';

export type TeamAct =
  | { kind: 'add'; parent: string | null }
  | { kind: 'change'; team: Team }
  | { kind: 'move'; team: Team; below: string[] };

function Buttons({ busy, onCancel }: { busy: boolean; onCancel: () => void }) {
  const { t } = useTranslation('components');
  return (
    <Group justify="flex-end" mt="xs">
      <Button variant="default" onClick={onCancel}>
        {t('actions.cancel')}
      </Button>
      <Button type="submit" loading={busy}>
        {t('actions.save')}
      </Button>
    </Group>
  );
}

interface SaveTeamProps {
  team?: Team;
  parent: string | null;
  onDone: () => void;
}

function SaveTeam({ team, parent, onDone }: SaveTeamProps) {
  const { t } = useTranslation('people');
  const add = useAddTeam();
  const change = useChangeTeam(team?.id ?? '');
  const form = useForm({
    initialValues: { name: team?.name ?? '', parent, manager: team?.manager?.id ?? null },
    validate: { name: (value) => (value.trim() === '' ? t('fault.name') : null) },
  });
  const faults = useFaults(form, ['name', 'parent', 'manager']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        const name = values.name.trim();
        const answers = {
          onError: faults.show,
          onSuccess: () => {
            onDone();
            notifyDone(t('teams.saved', { name }));
          },
        };
        if (team === undefined) add.mutate({ ...values, name }, answers);
        else change.mutate({ name, manager: values.manager }, answers);
      })}
    >
      <Stack gap="sm">
        <TextInput label={t('teams.name')} required data-autofocus {...form.getInputProps('name')} />
        {team === undefined && (
          <TeamSelect
            label={t('teams.parent')}
            placeholder={t('teams.top')}
            clearable
            {...form.getInputProps('parent')}
          />
        )}
        <PersonSelect label={t('teams.manager')} clearable {...form.getInputProps('manager')} />
        <FaultAlert faults={faults} />
        <Buttons busy={add.isPending || change.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}

interface MoveTeamProps {
  team: Team;
  below: string[];
  onDone: () => void;
}

function MoveTeam({ team, below, onDone }: MoveTeamProps) {
  const { t } = useTranslation('people');
  const { timeZone } = useFormat();
  const move = useMoveTeam(team.id);
  const form = useForm<{ parent: string | null; from: Day | null }>({
    initialValues: { parent: team.parent, from: dayIn(timeZone) },
  });
  const faults = useFaults(form, ['parent', 'from']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((placement) => {
        faults.clear();
        move.mutate(placement, {
          onError: faults.show,
          onSuccess: () => {
            onDone();
            notifyDone(t('teams.moved', { name: team.name }));
          },
        });
      })}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('teams.moveHint')}
        </Text>
        <TeamSelect
          label={t('teams.parent')}
          placeholder={t('teams.top')}
          clearable
          offered={({ id }) => id !== team.id && !below.includes(id)}
          {...form.getInputProps('parent')}
        />
        <DayInput
          label={t('teams.from')}
          description={t('teams.fromHint')}
          clearable
          {...form.getInputProps('from')}
        />
        <FaultAlert faults={faults} />
        <Buttons busy={move.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}

/** Adds a team, changes its name or manager, or moves it in the tree from a day on. */
export function TeamModal({ act, onClose }: { act: TeamAct | null; onClose: () => void }) {
  const { t } = useTranslation('people');
  const name = act !== null && act.kind !== 'add' ? act.team.name : '';
  return (
    <Modal opened={act !== null} onClose={onClose} title={act && t(`teams.act.${act.kind}`, { name })}>
      {act?.kind === 'add' && <SaveTeam parent={act.parent} onDone={onClose} />}
      {act?.kind === 'change' && <SaveTeam team={act.team} parent={act.team.parent} onDone={onClose} />}
      {act?.kind === 'move' && <MoveTeam team={act.team} below={act.below} onDone={onClose} />}
    </Modal>
  );
}
