import { Button, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/DayInput';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { PeopleSelect } from '@/components/PersonSelect';
import { teamOptions } from '@/components/TeamSelect';
import { dayIn } from '@/lib/days';
import { teamsQuery } from '@/lib/reference/teams';
import { useFormat } from '@/lib/use-format';
import { type Assignment, type ScorecardTemplate, useAssignTemplate } from '../api/templates';
import { useOwnTeams } from './use-own-teams';

/** Gives a template's goals to many people and teams from a day on. */
export function AssignTemplate({ template, onDone }: { template: ScorecardTemplate; onDone: () => void }) {
  const { t } = useTranslation(['goals', 'components']);
  const { timeZone } = useFormat();
  const { data: teams = [] } = useQuery(teamsQuery);
  const { offered } = useOwnTeams();
  const assign = useAssignTemplate(template.id);
  const form = useForm<Assignment>({
    initialValues: { people: [], teams: [], from: dayIn(timeZone) },
    validate: {
      people: (value, values) => (value.length + values.teams.length === 0 ? t('fault.assignees') : null),
    },
  });
  const faults = useFaults(form, ['people', 'teams', 'from']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((assignment) => {
        faults.clear();
        assign.mutate(assignment, {
          onError: faults.show,
          onSuccess: () => {
            onDone();
            notifyDone(t('templates.assigned', { name: template.name }));
          },
        });
      })}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('templates.assignHint')}
        </Text>
        <PeopleSelect label={t('templates.people')} {...form.getInputProps('people')} />
        <MultiSelect
          label={t('templates.teams')}
          description={t('templates.teamsHint')}
          searchable
          clearable
          data={teamOptions(teams, offered)}
          {...form.getInputProps('teams')}
        />
        <DayInput label={t('form.from')} {...form.getInputProps('from')} />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={assign.isPending}>
            {t('templates.assign')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
