import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconGitCompare } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotifyProblem } from '@/components/problem-text';
import type { ValueStyle } from '@/lib/format';
import { useFormat } from '@/lib/use-format';
import { type Goal, goalQuery } from '../api/goals';

interface GoalConflictProps {
  goal: Goal;
  style: ValueStyle;
  /** Takes over what the other saved. */
  onTheirs: (theirs: Goal) => void;
  /** Saves over it. */
  onMine: (theirs: Goal) => void;
}

/** Someone saved the same goal first: shows theirs, and lets the user decide. */
export function GoalConflict({ goal, style, onTheirs, onMine }: GoalConflictProps) {
  const { t } = useTranslation('goals');
  const format = useFormat();
  const client = useQueryClient();
  const notifyProblem = useNotifyProblem();
  const [busy, setBusy] = useState(false);

  const decide = async (act: (theirs: Goal) => void) => {
    setBusy(true);
    try {
      act(await client.fetchQuery({ ...goalQuery(goal.id), staleTime: 0 }));
    } catch (error) {
      notifyProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Alert color="amber" icon={<IconGitCompare aria-hidden />} title={t('conflict.title')} role="alert">
      <Stack gap="xs">
        <Text size="sm">{t('conflict.text', { seen: format.value(goal.target, style) })}</Text>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" loading={busy} onClick={() => void decide(onTheirs)}>
            {t('conflict.theirs')}
          </Button>
          <Button size="compact-sm" variant="default" loading={busy} onClick={() => void decide(onMine)}>
            {t('conflict.mine')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
