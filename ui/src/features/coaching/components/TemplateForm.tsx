import { Button, Checkbox, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { IndicatorSelect } from '@/components/IndicatorSelect';
import { notifyDone } from '@/components/notify';
import { keyFromName } from '@/lib/key-from-name';
import { type CoachingTemplate, coachingTemplatesQuery } from '@/lib/reference/coaching';
import { trainingsQuery } from '@/lib/reference/trainings';
import { useSaveTemplate } from '../api/templates';
import { DecisionField } from './DecisionField';
import { QuestionFields } from './QuestionFields';
import { emptyTemplate, templateRequest, type TemplateValues, valuesOf } from './template-values';

interface TemplateFormProps {
  template?: CoachingTemplate;
  onDone: () => void;
}

const fields = [
  'name',
  'questions',
  'scorecard',
  'goals',
  'privateNotes',
  'followUpWorkingDays',
  'indicator',
  'decision',
  'training',
];

/** What sessions are led by, and how it is told whether they helped. */
export function TemplateForm({ template, onDone }: TemplateFormProps) {
  const { t } = useTranslation(['coaching', 'components']);
  const save = useSaveTemplate(template);
  const { data: templates = [] } = useQuery(coachingTemplatesQuery);
  const taken = templates.map(({ key }) => key);
  const { data: trainings = [] } = useQuery(trainingsQuery);
  const form = useForm<TemplateValues>({
    initialValues: template ? valuesOf(template) : emptyTemplate,
    validate: {
      name: (name) => (name.trim() === '' ? t('fault.name') : null),
      followUpWorkingDays: (days) => (days === '' ? t('fault.days') : null),
      training: (training, { decision }) =>
        training === null && decision.includes('"train"') ? t('fault.training') : null,
      decision: (decision) => (decision.trim() === '' ? t('fault.decisionText') : null),
      questions: {
        text: (text) => (text.trim() === '' ? t('fault.question') : null),
        choices: (choices, { questions }, path) => {
          const index = Number(path.split('.')[1]);
          return questions[index]?.kind === 'choice' && choices.length < 2 ? t('fault.choices') : null;
        },
      },
    },
  });
  const faults = useFaults(form, fields);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        const key = template?.key ?? keyFromName(values.name, 'template', taken);
        save.mutate(templateRequest(values, key), {
          onError: faults.show,
          onSuccess: ({ name }) => {
            onDone();
            notifyDone(t('templates.saved', { name }));
          },
        });
      })}
    >
      <Stack gap="md">
        <TextInput
          label={t('templates.name')}
          required
          maxLength={200}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <QuestionFields form={form} />
        <Checkbox.Group label={t('templates.filled')}>
          <Stack gap={6} mt={6}>
            {(['scorecard', 'goals', 'privateNotes'] as const).map((field) => (
              <Checkbox
                key={field}
                label={t(`templates.${field}`)}
                checked={form.values[field]}
                onChange={({ currentTarget }) => form.setFieldValue(field, currentTarget.checked)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group grow align="flex-start">
          <NumberInput
            label={t('templates.followUp')}
            description={t('templates.followUpHint')}
            required
            min={0}
            max={250}
            allowDecimal={false}
            {...form.getInputProps('followUpWorkingDays')}
          />
          <IndicatorSelect
            label={t('templates.indicator')}
            description={t('templates.indicatorHint')}
            clearable
            {...form.getInputProps('indicator')}
          />
        </Group>
        <DecisionField
          value={form.values.decision}
          error={form.errors.decision}
          onChange={(decision) => {
            form.setFieldValue('decision', decision);
            form.clearFieldError('decision');
          }}
        />
        <Select
          label={t('templates.training')}
          description={t('templates.trainingHint')}
          clearable
          searchable
          data={trainings.map(({ key, name }) => ({ value: key, label: name }))}
          {...form.getInputProps('training')}
        />
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
