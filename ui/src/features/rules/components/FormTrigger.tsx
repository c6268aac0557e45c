import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type PartProps, useOptions } from './form-part';
import { newTrigger, triggerKinds } from './form-rule';
import { ChoiceField, ManyField, NumberField } from './FormInputs';
import type { Horizon, Scope, Trigger } from './typed-rule';

type Crossing = Extract<Trigger, { kind: 'crosses' }>;

function CrossingFields({ value, disabled, error, onChange }: PartProps<Crossing>) {
  const { t } = useTranslation('rules');
  const options = useOptions();
  const { quantity } = value;
  if (quantity.kind !== 'indicator' && quantity.kind !== 'points') return null;
  return (
    <>
      {quantity.kind === 'indicator' && (
        <>
          <ChoiceField
            label={t('form.indicator')}
            value={quantity.indicator}
            data={options.indicators}
            disabled={disabled}
            error={error('quantity/indicator')}
            onCommit={(indicator) => onChange({ ...value, quantity: { ...quantity, indicator } })}
          />
          <ChoiceField<Scope>
            label={t('form.scope')}
            value={quantity.scope}
            data={options.scopes}
            disabled={disabled}
            onCommit={(scope) => onChange({ ...value, quantity: { ...quantity, scope } })}
          />
        </>
      )}
      <ChoiceField<Horizon>
        label={t('form.over')}
        value={quantity.horizon}
        data={options.horizons}
        disabled={disabled}
        onCommit={(horizon) => onChange({ ...value, quantity: { ...quantity, horizon } })}
      />
      <ChoiceField
        label={t('form.direction')}
        value={value.rising ? 'rising' : 'falling'}
        data={['rising', 'falling'].map((one) => ({ value: one, label: t(`form.${one}`) }))}
        disabled={disabled}
        onCommit={(direction) => onChange({ ...value, rising: direction === 'rising' })}
      />
      <NumberField
        key={value.bar}
        label={t('form.bar')}
        value={value.bar}
        disabled={disabled}
        error={error('bar')}
        onCommit={(bar) => onChange({ ...value, bar })}
      />
    </>
  );
}

/** What sets a rule off. */
export function FormTrigger(props: PartProps<Trigger>) {
  const { value, disabled, error, onChange } = props;
  const { t } = useTranslation('rules');
  const options = useOptions();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="xs">
      <ChoiceField
        label={t('form.triggerKind')}
        value={value.kind}
        data={triggerKinds.map((kind) => ({ value: kind, label: t(`form.trigger.${kind}`) }))}
        disabled={disabled}
        onCommit={(kind) => onChange(newTrigger(kind))}
      />
      {value.kind === 'logged' && (
        <ManyField
          label={t('form.types')}
          placeholder={value.types.length === 0 ? t('form.anyType') : undefined}
          value={value.types}
          data={options.types}
          disabled={disabled}
          error={error('types')}
          onCommit={(types) => onChange({ ...value, types })}
        />
      )}
      {value.kind === 'crosses' && <CrossingFields {...props} value={value} />}
      {value.kind === 'status_becomes' && (
        <>
          <ChoiceField
            label={t('form.indicator')}
            value={value.indicator}
            data={options.indicators}
            disabled={disabled}
            error={error('indicator')}
            onCommit={(indicator) => onChange({ ...value, indicator })}
          />
          <ChoiceField
            label={t('form.scope')}
            value={value.scope}
            data={options.scopes}
            disabled={disabled}
            onCommit={(scope) => onChange({ ...value, scope })}
          />
          <ChoiceField
            label={t('form.status')}
            value={value.status}
            data={options.statuses}
            disabled={disabled}
            onCommit={(status) => onChange({ ...value, status })}
          />
        </>
      )}
      {(value.kind === 'closes' || value.kind === 'status_becomes') && (
        <ChoiceField
          label={t('form.period')}
          value={value.period}
          data={options.periods}
          disabled={disabled}
          onCommit={(period) => onChange({ ...value, period })}
        />
      )}
      {value.kind === 'reaches' && (
        <ChoiceField
          label={t('form.contestPhase')}
          value={value.phase}
          data={options.phases}
          disabled={disabled}
          onCommit={(phase) => onChange({ ...value, phase })}
        />
      )}
    </SimpleGrid>
  );
}
