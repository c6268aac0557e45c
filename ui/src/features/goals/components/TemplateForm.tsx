import {
  ActionIcon,
  Button,
  Fieldset,
  Grid,
  Group,
  Input,
  NumberInput,
  Select,
  Stack,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IndicatorSelect } from '@/components/IndicatorSelect';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { type Period, periods } from '@/lib/days';
import { type ScorecardTemplate, useSaveTemplate } from '../api/templates';
import type { Amount } from './goal-values';

interface TemplateValues {
  name: string;
  role: string;
  period: Period;
  lines: { indicator: string | null; target: Amount; weight: Amount }[];
}

const emptyLine: TemplateValues['lines'][number] = { indicator: null, target: '', weight: 1 };

interface TemplateFormProps {
  template?: ScorecardTemplate;
  onDone: () => void;
}

/** The lines of a scorecard that many share, with the weight of each. */
export function TemplateForm({ template, onDone }: TemplateFormProps) {
  const { t } = useTranslation(['goals', 'components']);
  const save = useSaveTemplate(template);
  const form = useForm<TemplateValues>({
    initialValues: template
      ? { name: template.name, role: template.role ?? '', period: template.period, lines: template.lines }
      : { name: '', role: '', period: 'month', lines: [emptyLine] },
    validate: {
      name: (value) => (value.trim() === '' ? t('fault.name') : null),
      lines: {
        indicator: (value) => (value === null ? t('fault.indicator') : null),
        target: (value) => (value === '' ? t('fault.target') : null),
        weight: (value) => (value === '' || value <= 0 ? t('fault.weight') : null),
      },
    },
  });
  const faults = useFaults(form, ['name', 'role', 'period', 'lines']);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ name, role, period, lines }) => {
        faults.clear();
        save.mutate(
          {
            name: name.trim(),
            role: role.trim() || null,
            period,
            lines: lines.map(({ indicator, target, weight }) => ({
              indicator: indicator ?? '',
              target: Number(target),
              weight: Number(weight),
            })),
          },
          {
            onError: faults.show,
            onSuccess: () => {
              onDone();
              notifyDone(t('templates.saved', { name }));
            },
          },
        );
      })}
    >
      <Stack gap="md">
        <TextInput label={t('templates.name')} required data-autofocus {...form.getInputProps('name')} />
        <Group grow align="flex-start">
          <TextInput
            label={t('templates.role')}
            placeholder={t('templates.rolePlaceholder')}
            {...form.getInputProps('role')}
          />
          <Select
            label={t('form.period')}
            data={periods.map((value) => ({ value, label: t(`components:period.${value}`) }))}
            {...form.getInputProps('period')}
          />
        </Group>
        <Stack gap="xs" role="group" aria-label={t('templates.lines')}>
          <Input.Label>{t('templates.lines')}</Input.Label>
          {form.values.lines.map((_, index) => (
            <Fieldset
              key={index}
              variant="filled"
              p="sm"
              legend={<span className="visually-hidden">{t('templates.line', { number: index + 1 })}</span>}
            >
              <Grid gap="xs" align="flex-start">
                <Grid.Col span={{ base: 12, xs: 5 }}>
                  <IndicatorSelect
                    searchable
                    label={t('form.indicator')}
                    {...form.getInputProps(`lines.${index}.indicator`)}
                  />
                </Grid.Col>
                <Grid.Col span={{ base: 5, xs: 3 }}>
                  <NumberInput
                    label={t('form.target')}
                    thousandSeparator=","
                    decimalScale={4}
                    {...form.getInputProps(`lines.${index}.target`)}
                  />
                </Grid.Col>
                <Grid.Col span={{ base: 4, xs: 2.5 }}>
                  <NumberInput
                    label={t('form.weight')}
                    decimalScale={4}
                    {...form.getInputProps(`lines.${index}.weight`)}
                  />
                </Grid.Col>
                <Grid.Col span="content">
                  <ActionIcon
                    size={36}
                    mt={22}
                    aria-label={t('templates.removeLine', { number: index + 1 })}
                    disabled={form.values.lines.length === 1}
                    onClick={() => form.removeListItem('lines', index)}
                  >
                    <IconTrash size={18} aria-hidden />
                  </ActionIcon>
                </Grid.Col>
              </Grid>
            </Fieldset>
          ))}
          <Button
            variant="default"
            size="xs"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => form.insertListItem('lines', emptyLine)}
          >
            {t('templates.addLine')}
          </Button>
        </Stack>
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
