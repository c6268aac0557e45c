import { Button, Card, Group, List, Modal, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconDoorExit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/DayInput';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { type Day, dayIn } from '@/lib/days';
import type { Person } from '@/lib/reference/people';
import { useFormat } from '@/lib/use-format';
import { useDepart } from '../api/depart';

function DepartureForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t } = useTranslation(['people', 'components']);
  const { timeZone } = useFormat();
  const depart = useDepart(person.id);
  const form = useForm<{ on: Day | null }>({
    initialValues: { on: dayIn(timeZone) },
    validate: { on: (value) => (value === null ? t('fault.day') : null) },
  });
  const faults = useFaults(form, ['on']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ on }) => {
        faults.clear();
        depart.mutate(on ?? dayIn(timeZone), {
          onError: faults.show,
          onSuccess: () => {
            onDone();
            notifyDone(t('departure.done', { name: person.name }));
          },
        });
      })}
    >
      <Stack gap="md">
        <List size="sm" spacing={4}>
          <List.Item>{t('departure.history')}</List.Item>
          <List.Item>{t('departure.account')}</List.Item>
          <List.Item>{t('departure.back')}</List.Item>
        </List>
        <DayInput
          label={t('departure.on')}
          description={t('departure.onHint')}
          data-autofocus
          {...form.getInputProps('on')}
        />
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" color="rose" loading={depart.isPending}>
            {t('departure.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Ends someone's time in the organization in one step. */
export function DepartureCard({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <Card component="section" aria-label={t('departure.title')}>
      <Group justify="space-between">
        <div>
          <Title order={2} size="h4">
            {t('departure.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('departure.lead')}
          </Text>
        </div>
        <Button
          variant="light"
          color="rose"
          leftSection={<IconDoorExit size={18} aria-hidden />}
          onClick={open}
        >
          {t('departure.open')}
        </Button>
      </Group>
      <Modal opened={opened} onClose={close} title={t('departure.question', { name: person.name })}>
        <DepartureForm person={person} onDone={close} />
      </Modal>
    </Card>
  );
}
