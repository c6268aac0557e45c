import { Button, Card, Checkbox, Code, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import type { Person } from '@/lib/reference/people';
import { useChangePerson } from '../api/change-person';

export function DetailsCard({ person, writes }: { person: Person; writes: boolean }) {
  const { t } = useTranslation(['people', 'components']);
  const change = useChangePerson(person.id);
  const form = useForm({
    initialValues: { name: person.name, email: person.email ?? '', excluded: person.excluded },
    validate: { name: (value) => (value.trim() === '' ? t('fault.name') : null) },
  });
  const faults = useFaults(form, ['name', 'email', 'excluded']);
  return (
    <Card component="section" aria-label={t('details.title')}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ name, email, excluded }) => {
          faults.clear();
          change.mutate(
            { name: name.trim(), email: email.trim() || null, excluded },
            {
              onError: faults.show,
              onSuccess: () => {
                form.resetDirty();
                notifyDone(t('details.saved'));
              },
            },
          );
        })}
      >
        <Stack gap="sm">
          <Title order={2} size="h4">
            {t('details.title')}
          </Title>
          <TextInput label={t('form.name')} required disabled={!writes} {...form.getInputProps('name')} />
          <TextInput
            label={t('form.email')}
            type="email"
            disabled={!writes}
            {...form.getInputProps('email')}
          />
          <Checkbox
            label={t('form.excluded')}
            description={t('form.excludedHint')}
            disabled={!writes}
            {...form.getInputProps('excluded', { type: 'checkbox' })}
          />
          <Text size="sm" c="dimmed">
            {t('form.key')}: <Code>{person.key}</Code>
          </Text>
          <FaultAlert faults={faults} />
          {writes && (
            <Button
              type="submit"
              style={{ alignSelf: 'flex-start' }}
              loading={change.isPending}
              disabled={!form.isDirty()}
            >
              {t('components:actions.save')}
            </Button>
          )}
        </Stack>
      </form>
    </Card>
  );
}
