import { ActionIcon, Badge, Group, Progress, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/lib/names';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { useFormat } from '@/lib/use-format';
import type { OnboardingStage } from '../api/onboardings';
import type { Act } from './acts';
import classes from './Onboarding.module.css';

interface TargetListProps {
  stage: OnboardingStage;
  onAct?: (act: Act) => void;
}

/** What a stage asks for by its ramp, and how far it is. */
export function TargetList({ stage, onAct }: TargetListProps) {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  const names = useNames();
  const { data: indicators = [] } = useQuery(indicatorsQuery);
  if (stage.targets.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {t('targets.title')}
      </Text>
      <Stack component="ul" gap="sm" className={classes.list} aria-label={t('targets.title')}>
        {stage.targets.map((target) => {
          const { indicator: key, actual, attainment, met } = target;
          const known = indicators.find((candidate) => candidate.key === key);
          const name = known ? names.indicator(known) : key;
          const of = known ?? { decimals: 1 };
          return (
            <li key={`${key} ${target.period}`}>
              <Group justify="space-between" gap="xs" wrap="nowrap">
                <Text size="sm">{name}</Text>
                <Group gap="xs" wrap="nowrap">
                  <Text size="sm">
                    {actual === null
                      ? format.value(target.target, of)
                      : t('targets.of', {
                          actual: format.value(actual, of),
                          target: format.value(target.target, of),
                        })}
                  </Text>
                  {met && <Badge color="moss">{t('targets.met')}</Badge>}
                  {onAct !== undefined && stage.status !== 'closed' && (
                    <ActionIcon
                      variant="subtle"
                      aria-label={t('act.change_target.of', { name })}
                      title={t('act.change_target.action')}
                      onClick={() => onAct({ kind: 'change_target', stage, target, name })}
                    >
                      <IconPencil size={16} aria-hidden />
                    </ActionIcon>
                  )}
                </Group>
              </Group>
              <Progress
                value={Math.min(100, (attainment ?? 0) * 100)}
                color={met ? 'moss' : 'lagoon'}
                size={6}
                aria-label={t('targets.progress', { name, share: format.percent(attainment ?? 0) })}
              />
            </li>
          );
        })}
      </Stack>
    </div>
  );
}
