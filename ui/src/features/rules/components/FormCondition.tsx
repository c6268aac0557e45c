import { useTranslation } from 'react-i18next';
import { type PartProps, useOptions } from './form-part';
import { conditionKinds, conditionOf, newCondition } from './form-rule';
import { ChoiceField, ManyField, NumberField } from './FormInputs';
import type { Predicate } from './typed-rule';

const YES_NO = ['yes', 'no'];

/** One condition of a rule. */
export function FormCondition({ value, disabled, error, onChange }: PartProps<Predicate>) {
  const { t } = useTranslation('rules');
  const options = useOptions();
  const kind = conditionOf(value);
  if (kind === null) return null;
  const choices = (of: string) => YES_NO.map((one) => ({ value: one, label: t(`form.${of}.${one}`) }));
  return (
    <>
      <ChoiceField
        label={t('form.conditionKind')}
        value={kind}
        data={conditionKinds.map((one) => ({ value: one, label: t(`form.condition.${one}`) }))}
        disabled={disabled}
        onCommit={(chosen) => onChange(newCondition(chosen))}
      />
      {value.kind === 'compare' && value.right.kind === 'constant' && (
        <>
          <ChoiceField
            label={t('form.comparison')}
            value={value.comparator}
            data={options.comparators}
            disabled={disabled}
            onCommit={(comparator) => onChange({ ...value, comparator })}
          />
          <NumberField
            key={value.right.value}
            label={t('form.amount')}
            value={value.right.value}
            disabled={disabled}
            error={error('right/value')}
            onCommit={(amount) => onChange({ ...value, right: { kind: 'constant', value: amount } })}
          />
        </>
      )}
      {(value.kind === 'has' || value.kind === 'holds') && (
        <ChoiceField
          label={t('form.whether')}
          value={value.is ? 'yes' : 'no'}
          data={choices(value.kind === 'has' ? 'anyOf' : 'holding')}
          disabled={disabled}
          onCommit={(is) => onChange({ ...value, is: is === 'yes' })}
        />
      )}
      {value.kind === 'has' && (
        <ManyField
          label={t('form.values')}
          value={value.values}
          data={null}
          disabled={disabled}
          error={error('values')}
          onCommit={(values) => onChange({ ...value, values })}
        />
      )}
      {value.kind === 'holds' && (
        <ChoiceField
          label={t('form.badge')}
          value={value.badge}
          data={options.badges}
          disabled={disabled}
          error={error('badge')}
          onCommit={(badge) => onChange({ ...value, badge })}
        />
      )}
      {value.kind === 'working_hours' && (
        <ChoiceField
          label={t('form.whether')}
          value={value.inside ? 'yes' : 'no'}
          data={choices('inside')}
          disabled={disabled}
          onCommit={(inside) => onChange({ ...value, inside: inside === 'yes' })}
        />
      )}
    </>
  );
}
