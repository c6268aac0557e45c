import {
  MultiSelect,
  NumberInput,
  Radio,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/DayInput';
import { PeopleSelect } from '@/components/PersonSelect';
import { teamOptions } from '@/components/TeamSelect';
import type { PersonName } from '@/lib/reference/awards';
import { teamsQuery } from '@/lib/reference/teams';
import { can, useSession } from '@/lib/session';
import type { ContestValues } from './contest-values';

interface AboutStepProps {
  form: UseFormReturnType<ContestValues>;
  known: PersonName[];
}

/** What the contest is, who takes part, and when. */
export function AboutStep({ form, known }: AboutStepProps) {
  const { t } = useTranslation('contests');
  const session = useSession();
  const { data: teams = [] } = useQuery(teamsQuery);
  const everyoneToo = can(session, 'rules:write');
  const own = session.managedTeams.map(({ id }) => id);
  const { level, everyone } = form.values;
  return (
    <Stack gap="md">
      <TextInput label={t('form.name')} required maxLength={200} {...form.getInputProps('name')} />
      <Textarea
        label={t('form.description')}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('description')}
      />
      <div>
        <Text size="sm" fw={500} mb={4} id="contest-level">
          {t('form.level')}
        </Text>
        <SegmentedControl
          aria-labelledby="contest-level"
          data={(['member', 'team'] as const).map((value) => ({ value, label: t(`form.levels.${value}`) }))}
          {...form.getInputProps('level')}
        />
      </div>
      <Radio.Group
        label={t('form.participants')}
        value={everyone ? 'everyone' : 'some'}
        onChange={(value) => form.setFieldValue('everyone', value === 'everyone')}
      >
        <Stack gap="xs" mt={6}>
          <Radio
            value="everyone"
            disabled={!everyoneToo}
            label={t(`participants.everyone.${level}`)}
            description={everyoneToo ? undefined : t('form.everyoneNot')}
          />
          <Radio value="some" label={t(`form.some.${level}`)} />
        </Stack>
      </Radio.Group>
      {!everyone && level === 'member' && (
        <PeopleSelect
          label={t('form.members')}
          required
          known={known.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('members')}
        />
      )}
      {!everyone && level === 'team' && (
        <MultiSelect
          label={t('form.teams')}
          required
          searchable
          data={teamOptions(teams, ({ id }) => everyoneToo || own.includes(id)).map(({ value, label }) => ({
            value,
            label,
          }))}
          {...form.getInputProps('teams')}
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <DayInput label={t('form.from')} required {...form.getInputProps('from')} />
        <DayInput label={t('form.to')} required {...form.getInputProps('to')} />
        <NumberInput
          label={t('form.grace')}
          min={0}
          max={744}
          allowDecimal={false}
          {...form.getInputProps('graceHours')}
        />
      </SimpleGrid>
      <Text size="xs" c="dimmed">
        {t('form.windowHint', { zone: session.organization?.timeZone ?? '' })}
      </Text>
    </Stack>
  );
}
