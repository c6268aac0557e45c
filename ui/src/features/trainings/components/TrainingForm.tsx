import { Button, Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { IndicatorSelect } from '@/components/IndicatorSelect';
import { notifyDone } from '@/components/notify';
import { type Training, trainingKinds } from '@/lib/reference/trainings';
import { useSession } from '@/lib/session';
import { useSaveTraining } from '../api/trainings';
import { emptyTraining, trainingRequest, type TrainingValues, valuesOf } from './training-values';

const languages = ['en', 'ko'];

interface TrainingFormProps {
  training?: Training;
  onDone: () => void;
}

/** A training as it stands in the catalogue; its file is added on its page. */
export function TrainingForm({ training, onDone }: TrainingFormProps) {
  const { t } = useTranslation(['trainings', 'components']);
  const { organization } = useSession();
  const save = useSaveTraining(training);
  const form = useForm<TrainingValues>({
    initialValues: training ? valuesOf(training) : emptyTraining(organization?.locale.slice(0, 2) ?? 'en'),
    validate: {
      name: (name) => (name.trim() === '' ? t('fault.name') : null),
      link: (link, { kind }) => (kind === 'link' && link.trim() === '' ? t('fault.link') : null),
      minutes: (minutes) => (minutes === '' || minutes < 1 ? t('fault.minutes') : null),
    },
  });
  const faults = useFaults(form, ['name', 'description', 'kind', 'link', 'minutes', 'indicator', 'language']);
  const offered = [...new Set([...languages, form.values.language])];
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        save.mutate(trainingRequest(values), {
          onError: faults.show,
          onSuccess: ({ name }) => {
            onDone();
            notifyDone(t('saved', { name }));
          },
        });
      })}
    >
      <Stack gap="md">
        <TextInput
          label={t('form.name')}
          required
          maxLength={200}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Textarea
          label={t('form.description')}
          autosize
          minRows={3}
          maxLength={2_000}
          {...form.getInputProps('description')}
        />
        <Group grow align="flex-start">
          <Select
            label={t('form.kind')}
            allowDeselect={false}
            data={trainingKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            {...form.getInputProps('kind')}
          />
          <NumberInput
            label={t('form.minutes')}
            required
            min={1}
            max={6_000}
            allowDecimal={false}
            {...form.getInputProps('minutes')}
          />
        </Group>
        <TextInput
          label={t('form.link')}
          type="url"
          placeholder="https://"
          required={form.values.kind === 'link'}
          {...form.getInputProps('link')}
        />
        <Group grow align="flex-start">
          <IndicatorSelect label={t('form.indicator')} clearable {...form.getInputProps('indicator')} />
          <Select
            label={t('form.language')}
            allowDeselect={false}
            data={offered.map((value) => ({ value, label: t(`language.${value}`, { defaultValue: value }) }))}
            {...form.getInputProps('language')}
          />
        </Group>
        <FaultAlert faults={faults} />
        <Group gap="xs">
          <Button type="submit" loading={save.isPending}>
            {t('components:actions.save')}
          </Button>
          <Button variant="subtle" color="gray" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
