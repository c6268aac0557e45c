import { useTranslation } from 'react-i18next';
import { type PartProps, useOptions } from './form-part';
import { ChoiceField, NumberField } from './FormInputs';
import type { Limit } from './typed-rule';

/** One bound to what a rule gives. */
export function FormLimit({ value, disabled, error, onChange }: PartProps<Limit>) {
  const { t } = useTranslation('rules');
  const options = useOptions();
  const number = value.kind === 'times' ? value.times : value.most;
  return (
    <>
      <ChoiceField
        label={t('form.limitKind')}
        value={value.kind}
        data={(['times', 'cap'] as const).map((kind) => ({ value: kind, label: t(`form.limit.${kind}`) }))}
        disabled={disabled}
        onCommit={(kind) =>
          onChange(
            kind === 'times' ? { kind, times: 1, per: value.per } : { kind, most: 100, per: value.per },
          )
        }
      />
      <NumberField
        key={`${value.kind}${number}`}
        label={t(value.kind === 'times' ? 'form.times' : 'form.most')}
        min={1}
        value={number}
        disabled={disabled}
        error={error(value.kind === 'times' ? 'times' : 'most')}
        onCommit={(next) =>
          onChange(value.kind === 'times' ? { ...value, times: next } : { ...value, most: next })
        }
      />
      <ChoiceField
        label={t('form.per')}
        value={value.per}
        data={options.horizons}
        disabled={disabled}
        onCommit={(per) => onChange({ ...value, per })}
      />
    </>
  );
}
