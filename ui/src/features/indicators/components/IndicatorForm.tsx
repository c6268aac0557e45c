import {
  Autocomplete,
  Button,
  Card,
  Checkbox,
  Grid,
  Group,
  MultiSelect,
  NumberInput,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { currencies } from '@/lib/currencies';
import { useNames } from '@/lib/names';
import { activityTypesQuery } from '@/lib/reference/activity-types';
import { aggregations, type Indicator, indicatorsQuery } from '@/lib/reference/indicators';
import { useSaveIndicator } from '../api/save-indicator';
import { ConditionsField } from './ConditionsField';
import {
  aggregatesOf,
  type Aggregation,
  conditionComplete,
  emptyIndicator,
  type IndicatorValues,
  keyOf,
  toDefinition,
  toValues,
} from './definition';
import { IndicatorPreview } from './IndicatorPreview';

const fields = Object.keys(emptyIndicator);

type Form = UseFormReturnType<IndicatorValues>;

function NameFields({ form, isNew }: { form: Form; isNew: boolean }) {
  const { t } = useTranslation('indicators');
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t('form.name')}
          required
          {...form.getInputProps('name')}
          onChange={({ currentTarget }) => {
            const follows = isNew && form.values.key === keyOf(form.values.name);
            form.setFieldValue('name', currentTarget.value);
            if (follows) form.setFieldValue('key', keyOf(currentTarget.value));
          }}
        />
        <TextInput
          label={t('form.key')}
          description={t('form.keyHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          disabled={!isNew}
          {...form.getInputProps('key')}
        />
      </SimpleGrid>
      <div>
        <Text fw={500} size="sm" id="indicator-kind" mb={4}>
          {t('form.kind')}
        </Text>
        <SegmentedControl
          aria-labelledby="indicator-kind"
          data={(['leading', 'lagging'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        <Text size="xs" c="dimmed" mt={4}>
          {t(`kindHint.${form.values.kind}`)}
        </Text>
      </div>
    </>
  );
}

function RatioFields({ form, own }: { form: Form; own: string }) {
  const { t } = useTranslation('indicators');
  const names = useNames();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const data = indicators
    .filter(({ key, aggregation }) => key !== own && aggregation !== 'ratio')
    .map((indicator) => ({ value: indicator.key, label: names.indicator(indicator) }));
  return (
    <Stack gap="sm">
      {(['numerator', 'denominator'] as const).map((part) => (
        <MultiSelect
          key={part}
          label={t(`form.${part}`)}
          description={t(`form.${part}Hint`)}
          required
          searchable
          data={data}
          {...form.getInputProps(part)}
        />
      ))}
    </Stack>
  );
}

function FilterFields({ form }: { form: Form }) {
  const { t } = useTranslation('indicators');
  const names = useNames();
  const { data: types = [] } = useQuery(activityTypesQuery);
  return (
    <>
      <MultiSelect
        label={t('form.types')}
        description={t('form.typesHint')}
        searchable
        clearable
        data={types.map((type) => ({ value: type.key, label: names.type(type) }))}
        placeholder={form.values.filter.types.length === 0 ? t('form.allTypes') : ''}
        {...form.getInputProps('filter.types')}
      />
      <ConditionsField form={form} />
    </>
  );
}

function MeasureFields({ form }: { form: Form }) {
  const { t } = useTranslation('indicators');
  const { aggregation, key } = form.values;
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          label={t('form.aggregation')}
          data={aggregations.map((value) => ({ value, label: t(`aggregation.${value}`) }))}
          {...form.getInputProps('aggregation')}
          onChange={(value) => {
            form.setFieldValue('aggregation', value as Aggregation);
            if (value === 'distinct' && form.values.of === 'amount') form.setFieldValue('of', '');
            if (value !== 'distinct' && form.values.of === '') form.setFieldValue('of', 'amount');
          }}
        />
        {aggregatesOf(aggregation) && (
          <Autocomplete
            label={t('form.of')}
            description={t('form.ofHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
            data={['amount']}
            {...form.getInputProps('of')}
          />
        )}
      </SimpleGrid>
      {aggregation === 'ratio' ? <RatioFields form={form} own={key} /> : <FilterFields form={form} />}
    </>
  );
}

function DisplayFields({ form }: { form: Form }) {
  const { t } = useTranslation('indicators');
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <TextInput
          label={t('form.unit')}
          placeholder={t('form.unitPlaceholder')}
          disabled={form.values.currency !== ''}
          {...form.getInputProps('unit')}
        />
        <Select
          label={t('form.currency')}
          placeholder={t('form.noCurrency')}
          searchable
          clearable
          data={currencies}
          {...form.getInputProps('currency')}
          onChange={(code) => form.setFieldValue('currency', code ?? '')}
        />
        <NumberInput
          label={t('form.decimals')}
          min={0}
          max={6}
          allowDecimal={false}
          {...form.getInputProps('decimals')}
        />
      </SimpleGrid>
      <Checkbox
        label={t('form.lowerIsBetter')}
        description={t('form.lowerIsBetterHint')}
        {...form.getInputProps('lowerIsBetter', { type: 'checkbox' })}
      />
    </>
  );
}

/** Defines an indicator, new or changed, beside what it would give. */
export function IndicatorForm({ indicator }: { indicator?: Indicator }) {
  const { t } = useTranslation(['indicators', 'components']);
  const navigate = useNavigate();
  const save = useSaveIndicator(indicator);
  const form = useForm<IndicatorValues>({
    initialValues: indicator ? toValues(indicator) : emptyIndicator,
    validate: {
      name: (value) => (value.trim() === '' ? t('fault.name') : null),
      key: (value) => (/^[a-z][a-z0-9_]*$/.test(value.trim()) ? null : t('fault.key')),
      of: (value, { aggregation }) =>
        aggregatesOf(aggregation) && value.trim() === '' ? t('fault.of') : null,
      numerator: (value, { aggregation }) =>
        aggregation === 'ratio' && value.length === 0 ? t('fault.part') : null,
      denominator: (value, { aggregation }) =>
        aggregation === 'ratio' && value.length === 0 ? t('fault.part') : null,
      filter: {
        conditions: {
          value: (_, { filter, aggregation }, path) => {
            const condition = filter.conditions[Number(path.split('.')[2])];
            if (aggregation === 'ratio' || condition === undefined) return null;
            return conditionComplete(condition) ? null : t('fault.condition');
          },
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
        save.mutate(toDefinition(values), {
          onError: faults.show,
          onSuccess: () => {
            notifyDone(t('saved', { name: values.name }));
            void navigate('/indicators');
          },
        });
      })}
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Card>
            <Stack gap="md">
              <NameFields form={form} isNew={indicator === undefined} />
              <MeasureFields form={form} />
              <DisplayFields form={form} />
              <FaultAlert faults={faults} />
              <Group>
                <Button type="submit" loading={save.isPending}>
                  {t('components:actions.save')}
                </Button>
                <Button component={Link} to="/indicators" variant="subtle" color="gray">
                  {t('components:actions.cancel')}
                </Button>
              </Group>
            </Stack>
          </Card>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <div style={{ position: 'sticky', top: 24 }}>
            <IndicatorPreview values={form.values} />
          </div>
        </Grid.Col>
      </Grid>
    </form>
  );
}
