import {
  ActionIcon,
  Button,
  Card,
  ScrollArea,
  SimpleGrid,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/DayInput';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { useNotifyProblem } from '@/components/problem-text';
import { Async } from '@/components/states';
import type { Day } from '@/lib/days';
import { useFormat } from '@/lib/use-format';
import { holidaysQuery, useAddHoliday, useDeleteHoliday } from '../api/holidays';

function AddHoliday() {
  const { t } = useTranslation('settings');
  const add = useAddHoliday();
  const form = useForm<{ day: Day | null; name: string }>({
    initialValues: { day: null, name: '' },
    validate: {
      day: (value) => (value === null ? t('fault.day') : null),
      name: (value) => (value.trim() === '' ? t('fault.name') : null),
    },
  });
  const faults = useFaults(form, ['day', 'name']);
  return (
    <form
      noValidate
      aria-label={t('holidays.add')}
      onSubmit={form.onSubmit(({ day, name }) => {
        faults.clear();
        add.mutate({ day, name: name.trim() }, { onError: faults.show, onSuccess: form.reset });
      })}
    >
      <Stack gap="xs">
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
          <DayInput label={t('holidays.day')} {...form.getInputProps('day')} />
          <TextInput label={t('holidays.name')} {...form.getInputProps('name')} />
        </SimpleGrid>
        <FaultAlert faults={faults} />
        <Button type="submit" variant="default" loading={add.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('holidays.add')}
        </Button>
      </Stack>
    </form>
  );
}

/** Days on which nobody is expected to work: targets and pace leave them out. */
export function HolidaysCard() {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const holidays = useQuery(holidaysQuery);
  const remove = useDeleteHoliday();
  const notifyProblem = useNotifyProblem();
  return (
    <Card component="section" aria-label={t('holidays.title')}>
      <Stack gap="md">
        <div>
          <Title order={2} size="h4">
            {t('holidays.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('holidays.lead')}
          </Text>
        </div>
        <AddHoliday />
        <Async
          query={holidays}
          isEmpty={(list) => list.length === 0}
          empty={<Text size="sm">{t('holidays.empty')}</Text>}
        >
          {(list) => (
            <ScrollArea.Autosize mah={380}>
              <Table>
                <Table.Tbody>
                  {list.map(({ day, name }) => (
                    <Table.Tr key={day}>
                      <Table.Td>{format.longDay(day)}</Table.Td>
                      <Table.Td>{name}</Table.Td>
                      <Table.Td w={44}>
                        <ActionIcon
                          aria-label={t('holidays.remove', { name, day: format.day(day) })}
                          onClick={() => remove.mutate(day, { onError: notifyProblem })}
                        >
                          <IconTrash size={17} aria-hidden />
                        </ActionIcon>
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </ScrollArea.Autosize>
          )}
        </Async>
      </Stack>
    </Card>
  );
}
