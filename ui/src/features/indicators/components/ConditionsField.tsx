import { ActionIcon, Button, Fieldset, Grid, Select, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  amountOperators,
  attributeOperators,
  type ConditionValues,
  emptyCondition,
  type IndicatorValues,
  type Operator,
} from './definition';

interface ConditionProps {
  form: UseFormReturnType<IndicatorValues>;
  index: number;
  condition: ConditionValues;
}

function Condition({ form, index, condition }: ConditionProps) {
  const { t } = useTranslation(['indicators', 'components']);
  const path = `filter.conditions.${index}`;
  const operators = condition.field === 'amount' ? amountOperators : attributeOperators;
  const chooseField = (field: string | null) => {
    const next = field === 'attribute' ? attributeOperators : amountOperators;
    form.setFieldValue(`${path}.field`, field ?? 'amount');
    if (!next.includes(condition.operator)) form.setFieldValue(`${path}.operator`, next[0] as Operator);
  };
  return (
    <Fieldset
      variant="filled"
      p="sm"
      legend={<span className="visually-hidden">{t('condition.number', { number: index + 1 })}</span>}
    >
      <Grid gap="xs" align="flex-start">
        <Grid.Col span={{ base: 12, xs: 'auto' }}>
          <Select
            aria-label={t('condition.field')}
            data={(['amount', 'attribute'] as const).map((value) => ({ value, label: t(`field.${value}`) }))}
            {...form.getInputProps(`${path}.field`)}
            onChange={chooseField}
          />
        </Grid.Col>
        {condition.field === 'attribute' && (
          <Grid.Col span={{ base: 12, xs: 'auto' }}>
            <TextInput
              aria-label={t('condition.attribute')}
              placeholder={t('condition.attributePlaceholder')}
              {...form.getInputProps(`${path}.attribute`)}
            />
          </Grid.Col>
        )}
        <Grid.Col span={{ base: 12, xs: 'auto' }}>
          <Select
            aria-label={t('condition.operator')}
            data={operators.map((value) => ({ value, label: t(`operator.${value}`) }))}
            {...form.getInputProps(`${path}.operator`)}
          />
        </Grid.Col>
        {condition.operator === 'in' && (
          <Grid.Col span={{ base: 12, xs: 'auto' }}>
            <TagsInput
              aria-label={t('condition.values')}
              placeholder={t('condition.valuesPlaceholder')}
              acceptValueOnBlur
              {...form.getInputProps(`${path}.values`)}
              error={form.errors[`${path}.values`] ?? form.errors[`${path}.value`]}
            />
          </Grid.Col>
        )}
        {condition.operator !== 'in' && condition.operator !== 'exists' && (
          <Grid.Col span={{ base: 12, xs: 'auto' }}>
            <TextInput
              aria-label={t('condition.value')}
              placeholder={t('condition.valuePlaceholder')}
              inputMode={condition.field === 'amount' ? 'decimal' : 'text'}
              {...form.getInputProps(`${path}.value`)}
            />
          </Grid.Col>
        )}
        <Grid.Col span="content">
          <ActionIcon
            size={36}
            aria-label={t('condition.remove', { number: index + 1 })}
            onClick={() => form.removeListItem('filter.conditions', index)}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Grid.Col>
      </Grid>
    </Fieldset>
  );
}

/** Which activities count: all conditions must hold. */
export function ConditionsField({ form }: { form: UseFormReturnType<IndicatorValues> }) {
  const { t } = useTranslation('indicators');
  const { conditions } = form.values.filter;
  return (
    <Stack gap="xs" role="group" aria-label={t('form.conditions')}>
      <div>
        <Text fw={500} size="sm">
          {t('form.conditions')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('form.conditionsHint')}
        </Text>
      </div>
      {conditions.map((condition, index) => (
        <Condition key={index} form={form} index={index} condition={condition} />
      ))}
      <Button
        variant="default"
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => form.insertListItem('filter.conditions', emptyCondition)}
      >
        {t('condition.add')}
      </Button>
    </Stack>
  );
}
