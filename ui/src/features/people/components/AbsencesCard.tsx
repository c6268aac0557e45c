import { ActionIcon, Button, Card, SimpleGrid, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/DayInput';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { useNotifyProblem } from '@/components/problem-text';
import { addDays, type Day } from '@/lib/days';
import type { Person } from '@/lib/reference/people';
import { useFormat } from '@/lib/use-format';
import { useAddAbsence, useDeleteAbsence } from '../api/absences';

interface AbsenceValues {
  from: Day | null;
  to: Day | null;
  reason: string;
}

function AddAbsence({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const add = useAddAbsence(person.id);
  const form = useForm<AbsenceValues>({
    initialValues: { from: null, to: null, reason: '' },
    validate: {
      from: (value) => (value === null ? t('fault.day') : null),
      to: (value, { from }) =>
        value === null ? t('fault.day') : from !== null && value < from ? t('fault.order') : null,
    },
  });
  const faults = useFaults(form, ['from', 'to', 'reason']);
  return (
    <form
      noValidate
      aria-label={t('absence.add')}
      onSubmit={form.onSubmit(({ from, to, reason }) => {
        faults.clear();
        add.mutate(
          { from, to, reason: reason.trim() || null },
          { onError: faults.show, onSuccess: form.reset },
        );
      })}
    >
      <Stack gap="xs">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
          <DayInput label={t('absence.from')} {...form.getInputProps('from')} />
          <DayInput label={t('absence.to')} {...form.getInputProps('to')} />
        </SimpleGrid>
        <TextInput
          label={t('absence.reason')}
          placeholder={t('absence.reasonPlaceholder')}
          {...form.getInputProps('reason')}
        />
        <FaultAlert faults={faults} />
        <Button type="submit" variant="default" loading={add.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('absence.add')}
        </Button>
      </Stack>
    </form>
  );
}

/** When someone was or will be away: targets prorate by it. */
export function AbsencesCard({ person, writes }: { person: Person; writes: boolean }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const remove = useDeleteAbsence(person.id);
  const notifyProblem = useNotifyProblem();
  return (
    <Card component="section" aria-label={t('absence.title')}>
      <Stack gap="md">
        <div>
          <Title order={2} size="h4">
            {t('absence.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('absence.lead')}
          </Text>
        </div>
        {person.absences.length === 0 ? (
          <Text size="sm">{t('absence.none')}</Text>
        ) : (
          <Table>
            <Table.Tbody>
              {person.absences.map(({ id, from, to, reason }) => {
                const when = format.range(from, addDays(to, 1));
                return (
                  <Table.Tr key={id}>
                    <Table.Td>{when}</Table.Td>
                    <Table.Td c="dimmed">{reason}</Table.Td>
                    <Table.Td w={44}>
                      {writes && (
                        <ActionIcon
                          aria-label={t('absence.remove', { when })}
                          onClick={() => remove.mutate(id, { onError: notifyProblem })}
                        >
                          <IconTrash size={17} aria-hidden />
                        </ActionIcon>
                      )}
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        )}
        {writes && <AddAbsence person={person} />}
      </Stack>
    </Card>
  );
}
