import { useTranslation } from 'react-i18next';
import { type PartProps, useOptions } from './form-part';
import { actionKinds, newAction } from './form-rule';
import { ChoiceField, NumberField, TextField } from './FormInputs';
import type { Action } from './typed-rule';

/** The text of an action that has one: under which name it stands, and a way to put another there. */
function wordsOf(action: Action): { field: string; text: string; with: (text: string) => Action } | null {
  switch (action.kind) {
    case 'celebrate':
    case 'notify':
      return { field: 'message', text: action.message, with: (message) => ({ ...action, message }) };
    case 'start_coaching':
      return { field: 'topic', text: action.topic, with: (topic) => ({ ...action, topic }) };
    case 'assign_training':
      return { field: 'training', text: action.training, with: (training) => ({ ...action, training }) };
    case 'set_aside':
      return { field: 'reason', text: action.reason, with: (reason) => ({ ...action, reason }) };
    default:
      return null;
  }
}

/** One thing that a rule does. */
export function FormAction({ value, disabled, error, onChange }: PartProps<Action>) {
  const { t } = useTranslation('rules');
  const options = useOptions();
  const words = wordsOf(value);
  return (
    <>
      <ChoiceField
        label={t('form.actionKind')}
        value={value.kind}
        data={actionKinds.map((kind) => ({ value: kind, label: t(`form.action.${kind}`) }))}
        disabled={disabled}
        onCommit={(kind) => onChange(newAction(kind))}
      />
      {value.kind === 'give_points' && value.points.kind === 'constant' && (
        <NumberField
          key={value.points.value}
          label={t('form.points')}
          value={value.points.value}
          disabled={disabled}
          error={error('points/value')}
          onCommit={(points) => onChange({ ...value, points: { kind: 'constant', value: points } })}
        />
      )}
      {value.kind === 'give_score' && value.score.kind === 'constant' && (
        <NumberField
          key={value.score.value}
          label={t('form.score')}
          value={value.score.value}
          disabled={disabled}
          error={error('score/value')}
          onCommit={(score) => onChange({ ...value, score: { kind: 'constant', value: score } })}
        />
      )}
      {value.kind === 'award' && (
        <ChoiceField
          label={t('form.badge')}
          value={value.badge}
          data={options.badges}
          disabled={disabled}
          error={error('badge')}
          onCommit={(badge) => onChange({ ...value, badge })}
        />
      )}
      {words !== null && (
        <TextField
          key={words.text}
          label={t(`table.${words.field}`)}
          value={words.text}
          disabled={disabled}
          error={error(words.field)}
          onCommit={(text) => onChange(words.with(text))}
        />
      )}
      {(value.kind === 'give_points' || value.kind === 'award' || value.kind === 'notify') && (
        <ChoiceField
          label={t('form.to')}
          value={value.to}
          data={options.recipients}
          disabled={disabled}
          onCommit={(to) => onChange({ ...value, to })}
        />
      )}
    </>
  );
}
