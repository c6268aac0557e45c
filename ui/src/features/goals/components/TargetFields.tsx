import { Checkbox, Collapse, NumberInput, SimpleGrid, Stack, UnstyledButton } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/DayInput';
import type { IndicatorMetadata } from '@/lib/reference/indicators';
import { useSession, weekdays } from '@/lib/session';
import type { GoalValues } from './goal-values';

interface TargetFieldsProps {
  form: UseFormReturnType<GoalValues>;
  indicator: IndicatorMetadata | undefined;
}

function Weekdays({ form }: Pick<TargetFieldsProps, 'form'>) {
  const { t } = useTranslation('goals');
  const { organization } = useSession();
  const working = weekdays.filter((day) => organization?.workingDays.includes(day) ?? true);
  return (
    <Stack gap="xs">
      <Checkbox
        label={t('form.byWeekday')}
        description={t('form.byWeekdayHint')}
        {...form.getInputProps('byWeekday', { type: 'checkbox' })}
      />
      {form.values.byWeekday && (
        <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="xs">
          {working.map((day) => (
            <NumberInput
              key={day}
              label={t(`weekday.${day}`)}
              placeholder={String(form.values.target)}
              {...form.getInputProps(`weekdayTargets.${day}`)}
            />
          ))}
        </SimpleGrid>
      )}
    </Stack>
  );
}

/** How much, since when, and how it counts. */
export function TargetFields({ form, indicator }: TargetFieldsProps) {
  const { t } = useTranslation('goals');
  const [more, { toggle }] = useDisclosure(
    form.values.floor !== '' || form.values.cap !== '' || form.values.weight !== 1,
  );
  const percent = indicator?.unit === '%';
  const unit = indicator?.currency ?? indicator?.unit ?? undefined;
  const number = {
    decimalScale: 4,
    thousandSeparator: ',',
    ...(unit !== undefined &&
      !percent && { rightSection: <span aria-hidden>{unit}</span>, rightSectionWidth: 54 }),
  };
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput
          label={t('form.target')}
          description={percent ? t('form.asShare') : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          {...number}
          {...form.getInputProps('target')}
        />
        <DayInput
          label={t('form.from')}
          description={t('form.fromHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          clearable
          {...form.getInputProps('from')}
        />
      </SimpleGrid>
      {form.values.period === 'day' && <Weekdays form={form} />}
      <UnstyledButton
        type="button"
        onClick={toggle}
        aria-expanded={more}
        c="var(--mantine-color-anchor)"
        fz="sm"
        fw={600}
        style={{ display: 'inline-flex', alignItems: 'center', gap: 4, alignSelf: 'flex-start' }}
      >
        {more ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
        {t('form.more')}
      </UnstyledButton>
      <Collapse expanded={more}>
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          {(['weight', 'floor', 'cap'] as const).map((field) => (
            <NumberInput
              key={field}
              label={t(`form.${field}`)}
              description={t(`form.${field}Hint`)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              {...(field === 'weight' ? { decimalScale: 4 } : number)}
              {...form.getInputProps(field)}
            />
          ))}
        </SimpleGrid>
      </Collapse>
    </Stack>
  );
}
