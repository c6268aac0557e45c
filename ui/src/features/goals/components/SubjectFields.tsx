import { Input, SegmentedControl, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { PersonSelect } from '@/components/PersonSelect';
import { TeamSelect } from '@/components/TeamSelect';
import { type Level, levels } from '@/lib/reference/standing';
import { useSession } from '@/lib/session';
import type { GoalValues } from './goal-values';
import { useOwnTeams } from './use-own-teams';

interface SubjectFieldsProps {
  form: UseFormReturnType<GoalValues>;
  disabled: boolean;
}

/** Whose goal it is. */
export function SubjectFields({ form, disabled }: SubjectFieldsProps) {
  const { t } = useTranslation(['goals', 'components']);
  const { organization } = useSession();
  const { everywhere, offered } = useOwnTeams();
  const { level } = form.values.subject;
  const offeredLevels = levels.filter((value) => everywhere || value !== 'company');
  return (
    <Stack gap={6}>
      <Input.Label id="goal-level">{t('form.subject')}</Input.Label>
      <SegmentedControl
        aria-labelledby="goal-level"
        disabled={disabled}
        data={offeredLevels.map((value) => ({ value, label: t(`components:level.${value}`) }))}
        value={level}
        onChange={(value) => form.setFieldValue('subject', { level: value as Level, id: null })}
      />
      {level === 'member' && (
        <PersonSelect
          label={t('form.person')}
          required
          disabled={disabled}
          {...form.getInputProps('subject.id')}
        />
      )}
      {level === 'team' && (
        <TeamSelect
          label={t('form.team')}
          required
          disabled={disabled}
          offered={offered}
          {...form.getInputProps('subject.id')}
        />
      )}
      {level === 'company' && <Input.Description>{organization?.name}</Input.Description>}
    </Stack>
  );
}
