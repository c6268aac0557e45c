import { Button, Card, Code, Grid, Stack, Table, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { Async, EmptyState } from '@/components/states';
import { activityTypesQuery } from '@/lib/reference/activity-types';
import { useNames } from '@/lib/names';
import { useAddActivityType } from '../api/add-activity-type';
import { keyOf } from './definition';
import { IndicatorTabs } from './IndicatorTabs';

function AddType() {
  const { t } = useTranslation(['indicators', 'components']);
  const add = useAddActivityType();
  const form = useForm({
    initialValues: { name: '', key: '' },
    validate: {
      name: (value) => (value.trim() === '' ? t('fault.name') : null),
      key: (value) => (/^[a-z][a-z0-9_]*$/.test(value.trim()) ? null : t('fault.key')),
    },
  });
  const faults = useFaults(form, ['name', 'key']);
  return (
    <Card component="section" aria-label={t('types.add')}>
      <form
        noValidate
        onSubmit={form.onSubmit((values) => {
          faults.clear();
          add.mutate(
            { name: values.name.trim(), key: values.key.trim() },
            {
              onError: faults.show,
              onSuccess: () => {
                form.reset();
                notifyDone(t('types.added', { name: values.name }));
              },
            },
          );
        })}
      >
        <Stack gap="sm">
          <Title order={2} size="h4">
            {t('types.add')}
          </Title>
          <TextInput
            label={t('form.name')}
            required
            {...form.getInputProps('name')}
            onChange={({ currentTarget }) => {
              const follows = form.values.key === keyOf(form.values.name);
              form.setFieldValue('name', currentTarget.value);
              if (follows) form.setFieldValue('key', keyOf(currentTarget.value));
            }}
          />
          <TextInput
            label={t('form.key')}
            description={t('types.keyHint')}
            required
            {...form.getInputProps('key')}
          />
          <FaultAlert faults={faults} />
          <Button type="submit" loading={add.isPending}>
            {t('components:actions.add')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}

/** The kinds of activities that the CRM may send. */
export default function ActivityTypesPage() {
  const { t } = useTranslation('indicators');
  const names = useNames();
  const types = useQuery(activityTypesQuery);
  return (
    <>
      <PageHeader title={t('types.title')} lead={t('types.lead')} />
      <IndicatorTabs />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Async
            query={types}
            isEmpty={(list) => list.length === 0}
            empty={<EmptyState title={t('types.empty')} />}
          >
            {(list) => (
              <Card p={0}>
                <Table horizontalSpacing="md">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t('form.name')}</Table.Th>
                      <Table.Th>{t('form.key')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {list.map(({ key, name }) => (
                      <Table.Tr key={key}>
                        <Table.Td fw={500}>{names.type({ key, name })}</Table.Td>
                        <Table.Td>
                          <Code>{key}</Code>
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Card>
            )}
          </Async>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <AddType />
        </Grid.Col>
      </Grid>
    </>
  );
}
