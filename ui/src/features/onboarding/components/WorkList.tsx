import { ActionIcon, Anchor, Badge, Group, Menu, Stack, Text } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconCircleX, IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import type { OnboardingStage, StageCheckIn, StageTask } from '../api/onboardings';
import type { Act } from './acts';
import classes from './Onboarding.module.css';

const icons = { done: IconCircleCheckFilled, cancelled: IconCircleX, open: IconCircle, waiting: IconCircle };
const colors = {
  done: 'var(--pace-ahead)',
  cancelled: 'var(--mantine-color-dimmed)',
  open: 'var(--mantine-color-anchor)',
  waiting: 'var(--mantine-color-dimmed)',
};

type Work = StageTask | StageCheckIn;

const isOverdue = ({ status, due }: Work) =>
  status === 'open' && due !== null && Date.parse(due) < Date.now();

interface EntryProps {
  stage: OnboardingStage;
  work: Work;
  onAct?: (act: Act) => void;
}

function WorkMenu({ stage, work, onAct }: Required<EntryProps>) {
  const { t } = useTranslation('onboarding');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={t('adjust.of', { name: work.title })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onAct({ kind: 'move_task', stage, work })}>
          {t('act.move_task.action')}
        </Menu.Item>
        <Menu.Item color="rose" onClick={() => onAct({ kind: 'drop_task', stage, work })}>
          {t('act.drop_task.action')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Entry({ stage, work, onAct }: EntryProps) {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  const { account } = useSession();
  const { title, assignee, due, status, completedAt } = work;
  const doer = 'with' in work ? work.with : work.for;
  const Icon = icons[status];
  const at = (value: string) => (value.length === 10 ? format.day(value) : format.instant(value));
  const mine = status === 'open' && assignee !== null && assignee.id === account?.personId;
  return (
    <li className={classes.entry}>
      <Icon size={20} aria-hidden style={{ color: colors[status], flex: 'none', marginTop: 1 }} />
      <Stack gap={0} flex={1} miw={0}>
        <Text size="sm" fw={550} td={status === 'cancelled' ? 'line-through' : undefined}>
          {title}
        </Text>
        <Group gap="xs">
          <Text size="sm" c="dimmed">
            {t(`doer.${doer}`)}
            {assignee !== null && ` · ${assignee.name}`}
          </Text>
          {completedAt !== null ? (
            <Text size="sm" c="dimmed">
              {t('work.done', { at: at(completedAt) })}
            </Text>
          ) : (
            due !== null && (
              <Text size="sm" c="dimmed">
                {t('work.due', { at: at(due) })}
              </Text>
            )
          )}
          {isOverdue(work) && <Badge color="rose">{t('work.overdue')}</Badge>}
          {(status === 'cancelled' || status === 'waiting') && (
            <Text size="sm" c="dimmed">
              {t(`work.${status}`)}
            </Text>
          )}
          {mine && (
            <Anchor
              component={Link}
              to={work.task === null ? '/tasks' : `/tasks?task=${work.task}`}
              size="sm"
            >
              {t('work.open')}
              <span className="visually-hidden">{`: ${title}`}</span>
            </Anchor>
          )}
        </Group>
      </Stack>
      {onAct !== undefined && (status === 'open' || status === 'waiting') && (
        <WorkMenu stage={stage} work={work} onAct={onAct} />
      )}
    </li>
  );
}

interface WorkListProps {
  stage: OnboardingStage;
  title: string;
  work: Work[];
  onAct?: (act: Act) => void;
}

/** What is to be done in a stage, by whom, until when, and how far it is. */
export function WorkList({ stage, title, work, onAct }: WorkListProps) {
  if (work.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {title}
      </Text>
      <ul className={classes.list} aria-label={title}>
        {work.map((one) => (
          <Entry key={one.id} stage={stage} work={one} onAct={onAct} />
        ))}
      </ul>
    </div>
  );
}
