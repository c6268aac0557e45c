import { Checkbox, Input, Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Gate } from '../api/plans';
import { useEditing } from './plan-editing';

interface GateFieldsProps {
  gate: Gate;
  path: string;
  /** How many targets the stage has. */
  targets: number;
  onChange: (gate: Gate) => void;
}

/** What closes a stage before its time is up. */
export function GateFields({ gate, path, targets, onChange }: GateFieldsProps) {
  const { t } = useTranslation('onboarding');
  const { errors } = useEditing();
  const counts = Array.from({ length: targets }, (_, index) => String(index + 1));
  const options = [...new Set(['none', 'all', ...counts, gate.targets])];
  return (
    <Stack gap="xs" role="group" aria-label={t('editor.gate')}>
      <Input.Label component="div">{t('editor.gate')}</Input.Label>
      <Input.Description>{t('editor.gateHint')}</Input.Description>
      <Select
        label={t('editor.gateTargets')}
        maw={320}
        allowDeselect={false}
        data={options.map((value) => ({
          value,
          label: /^\d+$/.test(value)
            ? t('editor.gateCount', { count: Number(value) })
            : t(`editor.gateTargetsOf.${value}`),
        }))}
        value={gate.targets}
        error={errors[`${path}.targets`] ?? errors[path]}
        onChange={(value) => onChange({ ...gate, targets: value ?? gate.targets })}
      />
      <Checkbox
        label={t('editor.gateTasks')}
        checked={gate.tasks}
        onChange={({ currentTarget: { checked } }) => onChange({ ...gate, tasks: checked })}
      />
      <Checkbox
        label={t('editor.gateSignOff')}
        checked={gate.signOff}
        onChange={({ currentTarget: { checked } }) => onChange({ ...gate, signOff: checked })}
      />
    </Stack>
  );
}
