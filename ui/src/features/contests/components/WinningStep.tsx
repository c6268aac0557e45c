import { NumberInput, Radio, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { tieBreaks, winKinds } from '@/lib/reference/contests';
import type { ContestValues } from './contest-values';
import { PrizeFields } from './PrizeFields';

/** How it is won, and what. */
export function WinningStep({ form }: { form: UseFormReturnType<ContestValues> }) {
  const { t } = useTranslation('contests');
  const { win } = form.values;
  return (
    <Stack gap="md">
      <Radio.Group label={t('win.title')} {...form.getInputProps('win.kind')}>
        <Stack gap="xs" mt={6}>
          {winKinds.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={t(`win.kind.${kind}`)}
              description={t(`win.hint.${kind}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {win.kind !== 'highest_score' && (
        <NumberInput
          label={t('win.target')}
          required
          maw={240}
          min={0}
          decimalScale={4}
          thousandSeparator=","
          {...form.getInputProps('win.target')}
        />
      )}
      <Radio.Group label={t('win.tieBreak')} {...form.getInputProps('win.tieBreak')}>
        <Stack gap="xs" mt={6}>
          {tieBreaks.map((tieBreak) => (
            <Radio key={tieBreak} value={tieBreak} label={t(`win.tie.${tieBreak}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <PrizeFields form={form} />
    </Stack>
  );
}
