import { Badge, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/lib/names';
import { indicatorsQuery } from '@/lib/reference/indicators';
import type { Training } from '@/lib/reference/trainings';

/** What kind of training it is, how long it takes, which indicator it serves, and in which language. */
export function TrainingFacts({ training }: { training: Training }) {
  const { t } = useTranslation('trainings');
  const names = useNames();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  const { kind, minutes, indicator: key, language, retired } = training;
  const indicator = indicators.find((candidate) => candidate.key === key);
  return (
    <Group gap={6}>
      <Badge>{t(`kind.${kind}`)}</Badge>
      <Badge color="gray">{t('minutes', { count: minutes })}</Badge>
      {key !== null && <Badge color="moss">{indicator ? names.indicator(indicator) : key}</Badge>}
      <Badge color="gray">{t(`language.${language}`, { defaultValue: language })}</Badge>
      {retired && <Badge color="rose">{t('retired')}</Badge>}
    </Group>
  );
}
