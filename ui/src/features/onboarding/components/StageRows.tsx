import { Grid, NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IndicatorSelect } from '@/components/IndicatorSelect';
import { periods } from '@/lib/days';
import { companions, doers } from '../api/plans';
import type { RowProps } from './ItemRows';
import { useEditing } from './plan-editing';

/** A full target of a stage; the ramp lessens it. */
export function TargetRow({ item, path, fresh, onChange }: RowProps<'targets'>) {
  const { t } = useTranslation(['onboarding', 'components']);
  const { errors } = useEditing();
  return (
    <Grid gap="xs">
      <Grid.Col span={{ base: 12, xs: 5 }}>
        <IndicatorSelect
          searchable
          autoFocus={fresh}
          label={t('editor.indicator')}
          value={item.indicator}
          error={errors[`${path}.indicator`]}
          onChange={(indicator) => onChange({ indicator })}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 6, xs: 3.5 }}>
        <Select
          label={t('editor.period')}
          allowDeselect={false}
          data={periods.map((value) => ({ value, label: t(`components:period.${value}`) }))}
          value={item.period}
          error={errors[`${path}.period`]}
          onChange={(period) => onChange({ period: period ?? item.period })}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 6, xs: 3.5 }}>
        <NumberInput
          label={t('editor.target')}
          thousandSeparator=","
          decimalScale={4}
          value={item.target}
          error={errors[`${path}.target`]}
          onChange={(target) => onChange({ target })}
        />
      </Grid.Col>
    </Grid>
  );
}

/** Something to do, by whom and until when. */
export function TaskRow({ item, path, fresh, onChange }: RowProps<'tasks'>) {
  const { t } = useTranslation('onboarding');
  const { errors } = useEditing();
  const text = (field: 'title' | 'description' | 'link') => ({
    label: t(`editor.${field}`),
    value: item[field],
    error: errors[`${path}.${field}`],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      onChange({ [field]: value }),
  });
  return (
    <Grid gap="xs">
      <Grid.Col span={{ base: 12, xs: 6 }}>
        <TextInput {...text('title')} required autoFocus={fresh} maxLength={200} />
      </Grid.Col>
      <Grid.Col span={{ base: 7, xs: 3.5 }}>
        <Select
          label={t('editor.for')}
          allowDeselect={false}
          data={doers.map((value) => ({ value, label: t(`doer.${value}`) }))}
          value={item.for}
          error={errors[`${path}.for`]}
          onChange={(value) => onChange({ for: value ?? item.for })}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 5, xs: 2.5 }}>
        <NumberInput
          label={t('editor.dueDay')}
          min={0}
          allowDecimal={false}
          value={item.dueDay}
          error={errors[`${path}.dueDay`]}
          onChange={(dueDay) => onChange({ dueDay })}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 12, xs: 6 }}>
        <TextInput {...text('description')} maxLength={1000} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, xs: 6 }}>
        <TextInput {...text('link')} placeholder="https://" maxLength={1000} />
      </Grid.Col>
    </Grid>
  );
}

/** A talk with the new hire. */
export function CheckInRow({ item, path, fresh, onChange }: RowProps<'checkIns'>) {
  const { t } = useTranslation('onboarding');
  const { errors } = useEditing();
  return (
    <Grid gap="xs">
      <Grid.Col span={{ base: 12, xs: 6 }}>
        <TextInput
          label={t('editor.title')}
          required
          autoFocus={fresh}
          maxLength={200}
          value={item.title}
          error={errors[`${path}.title`]}
          onChange={({ currentTarget: { value } }) => onChange({ title: value })}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 7, xs: 3.5 }}>
        <Select
          label={t('editor.with')}
          allowDeselect={false}
          data={companions.map((value) => ({ value, label: t(`doer.${value}`) }))}
          value={item.with}
          error={errors[`${path}.with`]}
          onChange={(value) => onChange({ with: value ?? item.with })}
        />
      </Grid.Col>
      <Grid.Col span={{ base: 5, xs: 2.5 }}>
        <NumberInput
          label={t('editor.day')}
          min={0}
          allowDecimal={false}
          value={item.day}
          error={errors[`${path}.day`]}
          onChange={(day) => onChange({ day })}
        />
      </Grid.Col>
    </Grid>
  );
}
