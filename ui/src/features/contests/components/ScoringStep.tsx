import { MultiSelect, NumberInput, Radio, SegmentedControl, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IndicatorSelect } from '@/components/IndicatorSelect';
import { useNames } from '@/lib/names';
import { activityTypesQuery } from '@/lib/reference/activity-types';
import { type ContestValues, scoringModes } from './contest-values';
import { SentenceField } from './SentenceField';

/** What makes the score: activities, an indicator, or whatever a sentence says. */
export function ScoringStep({ form }: { form: UseFormReturnType<ContestValues> }) {
  const { t } = useTranslation('contests');
  const names = useNames();
  const { data: types = [] } = useQuery(activityTypesQuery);
  const { scoring } = form.values;
  return (
    <Stack gap="md">
      <SegmentedControl
        aria-label={t('scoring.title')}
        style={{ alignSelf: 'flex-start', maxWidth: '100%' }}
        data={scoringModes.map((value) => ({ value, label: t(`scoring.mode.${value}`) }))}
        {...form.getInputProps('scoring.mode')}
      />
      {scoring.mode === 'activities' && (
        <>
          <MultiSelect
            label={t('scoring.types')}
            required
            searchable
            data={types.map((type) => ({ value: type.key, label: names.type(type) }))}
            {...form.getInputProps('scoring.activityTypes')}
          />
          <Radio.Group label={t('scoring.each')} {...form.getInputProps('scoring.each')}>
            <Stack gap="xs" mt={6}>
              <Radio value="points" label={t('scoring.eachPoints')} />
              <Radio value="amount" label={t('scoring.eachAmount')} />
            </Stack>
          </Radio.Group>
          {scoring.each === 'points' && (
            <NumberInput
              label={t('scoring.points')}
              required
              maw={200}
              decimalScale={4}
              {...form.getInputProps('scoring.points')}
            />
          )}
        </>
      )}
      {scoring.mode === 'indicator' && (
        <IndicatorSelect
          label={t('scoring.indicator')}
          description={t('scoring.indicatorHint')}
          required
          maw={360}
          {...form.getInputProps('scoring.indicator')}
        />
      )}
      {scoring.mode === 'sentence' && (
        <SentenceField
          label={t('scoring.sentence')}
          language={scoring.language}
          onLanguage={(language) => form.setFieldValue('scoring.language', language)}
          value={scoring.text}
          onChange={(text) => form.setFieldValue('scoring.text', text)}
          error={form.errors['scoring.text']}
        />
      )}
    </Stack>
  );
}
