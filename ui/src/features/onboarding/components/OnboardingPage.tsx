import { Anchor, Button, Group, Menu } from '@mantine/core';
import { IconAdjustments, IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { Async, LoadingRows } from '@/components/states';
import { can, useSession } from '@/lib/session';
import { type Onboarding, onboardingQuery } from '../api/onboardings';
import type { Act } from './acts';
import { AdjustDialog } from './AdjustDialog';
import { OnboardingStatusBadge } from './OnboardingStatusBadge';
import { OnboardingView } from './OnboardingView';

interface AdjustMenuProps {
  onboarding: Onboarding;
  onAct: (act: Act) => void;
}

/** Changes of the whole; those of a stage are at the stage. */
function AdjustMenu({ onboarding: { status }, onAct }: AdjustMenuProps) {
  const { t } = useTranslation('onboarding');
  const item = (kind: 'add_stage' | 'pause' | 'resume' | 'cancel', danger = false) => (
    <Menu.Item color={danger ? 'rose' : undefined} onClick={() => onAct({ kind })}>
      {t(`act.${kind}.action`)}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<IconAdjustments size={18} aria-hidden />}>
          {t('adjust.action')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {item('add_stage')}
        {status === 'paused' ? item('resume') : item('pause')}
        <Menu.Divider />
        {item('cancel', true)}
      </Menu.Dropdown>
    </Menu>
  );
}

function Shown({ onboarding }: { onboarding: Onboarding }) {
  const { t } = useTranslation('onboarding');
  const session = useSession();
  const [act, setAct] = useState<Act | null>(null);
  const { member, status, stage } = onboarding;
  const running = status !== 'completed' && status !== 'cancelled';
  const own = session.account?.personId === member.id;
  const adjusts = running && !own && can(session, 'onboarding:write');
  return (
    <>
      <PageHeader
        title={member.name}
        lead={
          <Group gap="xs">
            <OnboardingStatusBadge status={status} />
            {stage !== null && <span>{t('inStage', { stage: stage.name })}</span>}
          </Group>
        }
        actions={adjusts && <AdjustMenu onboarding={onboarding} onAct={setAct} />}
      />
      <OnboardingView onboarding={onboarding} onAct={adjusts ? setAct : undefined} />
      <AdjustDialog onboarding={onboarding} act={act} onClose={() => setAct(null)} />
    </>
  );
}

/** Somebody's onboarding, to follow and to adjust under way. */
export default function OnboardingPage() {
  const { t } = useTranslation('onboarding');
  const board = can(useSession(), 'people:read');
  const { id = '' } = useParams();
  const onboarding = useQuery(onboardingQuery(id));
  return (
    <>
      {board && (
        <Anchor
          component={Link}
          to="/onboarding"
          size="sm"
          mb="xs"
          display="inline-flex"
          style={{ alignItems: 'center', gap: 4 }}
        >
          <IconArrowLeft size={16} aria-hidden />
          {t('title')}
        </Anchor>
      )}
      <Async query={onboarding} loading={<LoadingRows rows={6} height={60} />}>
        {(data) => <Shown onboarding={data} />}
      </Async>
    </>
  );
}
