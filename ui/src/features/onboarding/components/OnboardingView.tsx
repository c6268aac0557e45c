import { Accordion, Alert, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProcessDiagramView } from '@/components/process/ProcessDiagramView';
import { Section } from '@/components/Section';
import { useFormat } from '@/lib/use-format';
import type { Onboarding } from '../api/onboardings';
import type { Act } from './acts';
import { ChangesSection } from './ChangesSection';
import classes from './Onboarding.module.css';
import { RampChart } from './RampChart';
import { StageItem } from './StageItem';

function Facts({ onboarding }: { onboarding: Onboarding }) {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  const { plan, startsOn, manager, buddy } = onboarding;
  const facts = [
    [t('plan'), plan.name],
    [t('start.startsOn'), format.day(startsOn)],
    [t('doer.manager'), manager?.name ?? t('nobody')],
    [t('doer.buddy'), buddy?.name ?? t('nobody')],
  ] as const;
  return (
    <dl className={classes.figures}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface OnboardingViewProps {
  onboarding: Onboarding;
  /** How to change the plan under way; left out for those who may not. */
  onAct?: (act: Act) => void;
}

/** Where somebody stands: on the timeline, on the ramp, and on the drawing of the process. */
export function OnboardingView({ onboarding, onAct }: OnboardingViewProps) {
  const { t } = useTranslation('onboarding');
  const { member, status, stages, ramp, changes, stage, reason, instance } = onboarding;
  const [first] = stages;
  const opened = stages.filter((one) => one.status === 'open').map(({ key }) => key);
  return (
    <Stack gap="lg">
      {status === 'paused' && <Alert color="amber">{t('pausedHint')}</Alert>}
      {status === 'cancelled' && (
        <Alert color="rose" title={t('cancelledHint')}>
          {reason}
        </Alert>
      )}
      <div className={classes.grid}>
        <Section title={t('timeline.title')} hint={<Facts onboarding={onboarding} />}>
          <Accordion
            // What opens next is shown when it does; what somebody looks at else is left to them.
            key={stage?.key ?? ''}
            multiple
            chevronPosition="left"
            defaultValue={opened.length > 0 || first === undefined ? opened : [first.key]}
          >
            {stages.map((one) => (
              <StageItem key={one.key} stage={one} onAct={onAct} />
            ))}
          </Accordion>
        </Section>
        <Stack gap="lg" miw={0}>
          <Section title={t('ramp.title')} hint={t('ramp.hint')}>
            <RampChart caption={t('ramp.of', { name: member.name })} points={ramp} />
          </Section>
          <ChangesSection changes={changes} />
        </Stack>
      </div>
      {instance !== null && (
        <Section title={t('diagram.title')} hint={t('diagram.hint')}>
          <ProcessDiagramView instance={instance} />
        </Section>
      )}
    </Stack>
  );
}
