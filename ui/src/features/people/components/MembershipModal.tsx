import {
  Button,
  Group,
  Modal,
  NumberInput,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/DayInput';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { TeamSelect } from '@/components/TeamSelect';
import { addDays, type Day, dayIn } from '@/lib/days';
import type { Membership, Person } from '@/lib/reference/people';
import { useFormat } from '@/lib/use-format';
import { useSaveMembership } from '../api/memberships';

export type MembershipAct =
  { kind: 'change' } | { kind: 'return' } | { kind: 'correct'; membership: Membership };

interface MembershipValues {
  team: string | null;
  role: string;
  /** What else is told apart, for rules to ask for. */
  tags: string[];
  /** In percent of full time. */
  partTime: number | string;
  from: Day | null;
  /** The last day, as people say it; the API's is exclusive. */
  lastDay: Day | null;
}

const fields = ['team', 'role', 'tags', 'partTime', 'from', 'lastDay'];

interface MembershipFormProps {
  person: Person;
  act: MembershipAct;
  onDone: () => void;
}

function MembershipForm({ person, act, onDone }: MembershipFormProps) {
  const { t } = useTranslation(['people', 'components']);
  const { timeZone } = useFormat();
  const corrected = act.kind === 'correct' ? act.membership : undefined;
  const save = useSaveMembership(person.id, corrected?.id);
  const last = corrected ?? person.memberships.at(-1);
  const form = useForm<MembershipValues>({
    initialValues: {
      team: last?.team?.id ?? null,
      role: last?.role ?? '',
      tags: last?.tags ?? [],
      partTime: Math.round((last?.partTime ?? 1) * 100),
      from: corrected ? corrected.from : dayIn(timeZone),
      lastDay: corrected?.to ? addDays(corrected.to, -1) : null,
    },
    validate: {
      from: (value) => (corrected === undefined && value === null ? t('fault.day') : null),
      partTime: (value) => (Number(value) > 0 && Number(value) <= 100 ? null : t('fault.partTime')),
      lastDay: (value, { from }) =>
        value !== null && from !== null && value < from ? t('fault.order') : null,
    },
  });
  const faults = useFaults(
    { setErrors: ({ to, ...errors }) => form.setErrors(to ? { ...errors, lastDay: to } : errors) },
    [...fields, 'to'],
  );
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ team, role, tags, partTime, from, lastDay }) => {
        faults.clear();
        const change = { team, role: role.trim() || null, tags, partTime: Number(partTime) / 100, from };
        save.mutate(corrected ? { ...change, to: lastDay && addDays(lastDay, 1) } : change, {
          onError: faults.show,
          onSuccess: () => {
            onDone();
            notifyDone(t(`membership.done.${act.kind}`, { name: person.name }));
          },
        });
      })}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t(`membership.hint.${act.kind}`)}
        </Text>
        <TeamSelect label={t('form.team')} clearable data-autofocus {...form.getInputProps('team')} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t('form.role')}
            placeholder={t('form.rolePlaceholder')}
            {...form.getInputProps('role')}
          />
          <NumberInput
            label={t('form.partTime')}
            suffix=" %"
            min={1}
            max={100}
            decimalScale={2}
            {...form.getInputProps('partTime')}
          />
        </SimpleGrid>
        <TagsInput
          label={t('form.tags')}
          description={t('form.tagsHint')}
          clearable
          {...form.getInputProps('tags')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DayInput
            label={t(`membership.from.${act.kind}`)}
            description={corrected && t('membership.fromBeginning')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            clearable={corrected !== undefined}
            {...form.getInputProps('from')}
          />
          {corrected && (
            <DayInput
              label={t('membership.lastDay')}
              description={t('membership.lastDayHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              clearable
              {...form.getInputProps('lastDay')}
            />
          )}
        </SimpleGrid>
        <FaultAlert faults={faults} />
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('components:actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface MembershipModalProps {
  person: Person;
  act: MembershipAct | null;
  onClose: () => void;
}

/** Changes team, role or working time from a day on; corrects what is on record; brings someone back. */
export function MembershipModal({ person, act, onClose }: MembershipModalProps) {
  const { t } = useTranslation('people');
  return (
    <Modal
      opened={act !== null}
      onClose={onClose}
      title={act && t(`membership.title.${act.kind}`, { name: person.name })}
    >
      {act && <MembershipForm person={person} act={act} onDone={onClose} />}
    </Modal>
  );
}
