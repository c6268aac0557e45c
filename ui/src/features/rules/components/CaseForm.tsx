import {
  ActionIcon,
  Button,
  Fieldset,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { IndicatorSelect } from '@/components/IndicatorSelect';
import { notifyDone } from '@/components/notify';
import { periods } from '@/lib/days';
import { useNames } from '@/lib/names';
import { activityTypesQuery } from '@/lib/reference/activity-types';
import { type TestCase, useSaveCase } from '../api/cases';
import { vocabularyQuery } from '../api/language';
import {
  type CaseValues,
  emptyCase,
  expectable,
  newActivity,
  newExpectation,
  newGoal,
  newPerson,
  toCase,
  valuesOf,
} from './case-values';

type Form = UseFormReturnType<CaseValues>;
type ListName = 'people' | 'goals' | 'activities' | 'expected';

interface RowsProps {
  form: Form;
  list: ListName;
  columns: number;
  added: () => CaseValues[ListName][number];
  children: (index: number) => ReactNode;
}

/** The rows of one part of a case, each of which can be taken away. */
function Rows({ form, list, columns, added, children }: RowsProps) {
  const { t } = useTranslation('rules');
  return (
    <Fieldset legend={t(`cases.${list}.title`)}>
      <Stack gap="md">
        {form.values[list].length === 0 && (
          <Text size="sm" c="dimmed">
            {t(`cases.${list}.none`)}
          </Text>
        )}
        {form.values[list].map((_, index) => (
          <Group key={form.key(`${list}.${index}`)} wrap="nowrap" align="flex-end" gap="xs">
            <SimpleGrid cols={{ base: 2, sm: columns }} spacing="xs" style={{ flex: 1 }}>
              {children(index)}
            </SimpleGrid>
            <ActionIcon
              aria-label={t('cases.remove', { number: index + 1, what: t(`cases.${list}.title`) })}
              onClick={() => form.removeListItem(list, index)}
              mb={4}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => form.insertListItem(list, added())}
          style={{ alignSelf: 'flex-start' }}
        >
          {t(`cases.${list}.add`)}
        </Button>
      </Stack>
    </Fieldset>
  );
}

function Given({ form, who }: { form: Form; who: string[] }) {
  const { t } = useTranslation(['rules', 'components']);
  const names = useNames();
  const { data: types = [] } = useQuery(activityTypesQuery);
  const first = who[0] ?? '';
  const teams = [...new Set(form.values.people.map(({ team }) => team).filter((team) => team !== ''))];
  return (
    <>
      <Rows form={form} list="people" columns={4} added={() => newPerson(form.values.people.length + 1)}>
        {(index) => (
          <>
            <TextInput label={t('cases.key')} required {...form.getInputProps(`people.${index}.key`)} />
            <TextInput label={t('cases.role')} {...form.getInputProps(`people.${index}.role`)} />
            <TextInput label={t('cases.team')} {...form.getInputProps(`people.${index}.team`)} />
            <TagsInput label={t('cases.tags')} {...form.getInputProps(`people.${index}.tags`)} />
          </>
        )}
      </Rows>
      <Rows form={form} list="goals" columns={4} added={() => newGoal(first)}>
        {(index) => (
          <>
            <Select
              label={t('cases.whose')}
              data={[...who, ...teams, { value: '', label: t('components:level.company') }]}
              {...form.getInputProps(`goals.${index}.member`)}
            />
            <IndicatorSelect
              label={t('components:indicator.label')}
              required
              {...form.getInputProps(`goals.${index}.indicator`)}
            />
            <Select
              label={t('components:period.label')}
              data={periods.map((value) => ({ value, label: t(`components:period.${value}`) }))}
              {...form.getInputProps(`goals.${index}.period`)}
            />
            <NumberInput
              label={t('components:goal.target')}
              required
              {...form.getInputProps(`goals.${index}.target`)}
            />
          </>
        )}
      </Rows>
      <Rows form={form} list="activities" columns={4} added={() => newActivity(first)}>
        {(index) => (
          <>
            <Select
              label={t('cases.who')}
              data={who}
              required
              {...form.getInputProps(`activities.${index}.member`)}
            />
            <Select
              label={t('cases.type')}
              data={types.map((type) => ({ value: type.key, label: names.type(type) }))}
              searchable
              required
              {...form.getInputProps(`activities.${index}.type`)}
            />
            <NumberInput
              label={t('cases.times')}
              min={1}
              {...form.getInputProps(`activities.${index}.times`)}
            />
            <NumberInput label={t('cases.amount')} {...form.getInputProps(`activities.${index}.amount`)} />
            <NumberInput label={t('cases.day')} min={1} {...form.getInputProps(`activities.${index}.day`)} />
            <TextInput
              type="time"
              label={t('cases.time')}
              {...form.getInputProps(`activities.${index}.time`)}
            />
            <TextInput
              label={t('cases.attributes')}
              placeholder="region=EMEA"
              {...form.getInputProps(`activities.${index}.attributes`)}
            />
          </>
        )}
      </Rows>
    </>
  );
}

function Expected({ form, who }: { form: Form; who: string[] }) {
  const { t } = useTranslation('rules');
  const { data: vocabulary } = useQuery(vocabularyQuery('en'));
  const badges = (vocabulary?.words ?? [])
    .filter(({ kind }) => kind === 'badge')
    .map(({ key, name }) => ({ value: key, label: name }));
  return (
    <Rows form={form} list="expected" columns={3} added={() => newExpectation(who[0] ?? '')}>
      {(index) => {
        const kind = form.values.expected[index]?.kind;
        return (
          <>
            <Select
              label={t('cases.who')}
              data={who}
              required
              {...form.getInputProps(`expected.${index}.member`)}
            />
            <Select
              label={t('cases.what')}
              data={expectable.map((value) => ({ value, label: t(`cases.kind.${value}`) }))}
              {...form.getInputProps(`expected.${index}.kind`)}
            />
            {kind === 'points' || kind === 'score' ? (
              <NumberInput
                label={t('cases.howMany')}
                required
                {...form.getInputProps(`expected.${index}.points`)}
              />
            ) : (
              <NumberInput
                label={t('cases.times')}
                min={0}
                {...form.getInputProps(`expected.${index}.times`)}
              />
            )}
            {kind === 'badge' && (
              <Select
                label={t('cases.kind.badge')}
                data={badges}
                searchable
                required
                {...form.getInputProps(`expected.${index}.badge`)}
              />
            )}
          </>
        );
      }}
    </Rows>
  );
}

interface CaseFormProps {
  rulebook: string;
  existing?: TestCase;
  onDone: () => void;
}

/** A test case: who is there, what they do, and what is to come of it. */
export function CaseForm({ rulebook, existing, onDone }: CaseFormProps) {
  const { t } = useTranslation(['rules', 'components']);
  const save = useSaveCase(rulebook, existing);
  const form = useForm<CaseValues>({ initialValues: existing ? valuesOf(existing) : emptyCase() });
  const faults = useFaults(form, ['name']);
  const who = [...new Set(form.values.people.map(({ key }) => key).filter((key) => key !== ''))];
  return (
    <form
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        save.mutate(toCase(values, existing), {
          onError: faults.show,
          onSuccess: ({ name }) => {
            notifyDone(t('cases.saved', { name }));
            onDone();
          },
        });
      })}
    >
      <Stack gap="md">
        <TextInput label={t('cases.name')} required data-autofocus {...form.getInputProps('name')} />
        <Given form={form} who={who} />
        <Expected form={form} who={who} />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
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
