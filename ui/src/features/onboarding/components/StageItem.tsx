import { Accordion, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/use-format';
import type { OnboardingStage } from '../api/onboardings';
import type { Act } from './acts';
import { TargetList } from './TargetList';
import { WorkList } from './WorkList';

const colors = { waiting: 'gray', open: 'flare', closed: 'moss' };

function SignOff({ signOff }: Pick<OnboardingStage, 'signOff'>) {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  if (signOff.at !== null)
    return (
      <Text size="sm">{t('signOff.done', { by: signOff.by ?? '–', at: format.instant(signOff.at) })}</Text>
    );
  return signOff.needed ? <Text size="sm">{t('signOff.needed')}</Text> : null;
}

interface StageItemProps {
  stage: OnboardingStage;
  onAct?: (act: Act) => void;
}

function Actions({ stage, onAct }: Required<StageItemProps>) {
  const { t } = useTranslation('onboarding');
  const button = (kind: 'add_task' | 'extend_stage' | 'sign_off' | 'drop_stage', danger = false) => (
    <Button
      key={kind}
      size="compact-sm"
      variant={danger ? 'subtle' : 'default'}
      color={danger ? 'rose' : undefined}
      aria-label={`${t(`act.${kind}.action`)}: ${stage.name}`}
      onClick={() => onAct({ kind, stage })}
    >
      {t(`act.${kind}.action`)}
    </Button>
  );
  if (stage.status === 'closed') return null;
  return (
    <Group gap="xs">
      {button('add_task')}
      {button('extend_stage')}
      {stage.status === 'open' && stage.signOff.at === null && button('sign_off')}
      {stage.status === 'waiting' && button('drop_stage', true)}
    </Group>
  );
}

/** A stage on the timeline: when it is, what it asks for, what is done in it, and how it closed. */
export function StageItem({ stage, onAct }: StageItemProps) {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  const { key, name, status, from, due, closedOn, closedBy, behind, rampPercent } = stage;
  const until = closedOn ?? due;
  return (
    <Accordion.Item value={key} aria-current={status === 'open' ? 'step' : undefined}>
      <Accordion.Control>
        <Group justify="space-between" gap="xs" pe="sm">
          <div>
            <Text fw={600}>{name}</Text>
            <Text size="sm" c="dimmed">
              {t('stage.span', { from: format.shortDay(from), due: format.shortDay(until) })} ·{' '}
              {t('stage.ramp', { share: format.percent(rampPercent / 100) })}
            </Text>
          </div>
          <Group gap={6}>
            {behind && <Badge color="rose">{t('behind')}</Badge>}
            <Badge color={colors[status]}>{t(`stage.${status}`)}</Badge>
          </Group>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="md">
          {closedOn !== null && (
            <Text size="sm">{t(`stage.closedBy.${closedBy ?? 'time'}`, { day: format.day(closedOn) })}</Text>
          )}
          <TargetList stage={stage} onAct={onAct} />
          <WorkList stage={stage} title={t('work.tasks')} work={stage.tasks} onAct={onAct} />
          <WorkList stage={stage} title={t('work.checkIns')} work={stage.checkIns} onAct={onAct} />
          <SignOff signOff={stage.signOff} />
          {onAct !== undefined && <Actions stage={stage} onAct={onAct} />}
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}
