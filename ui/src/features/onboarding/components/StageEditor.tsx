import { Card, Divider, Grid, Group, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { GateFields } from './GateFields';
import { ItemRows } from './ItemRows';
import { MoveButtons } from './MoveButtons';
import type { StageDraft } from './plan-draft';
import { useEditing } from './plan-editing';
import { CheckInRow, TargetRow, TaskRow } from './StageRows';

interface StageEditorProps {
  stage: StageDraft;
  at: number;
  count: number;
  /** The day on which the stage before ends. */
  from: number;
}

/** One stage of a plan: how long it lasts, what it asks for, what is done in it, and what closes it. */
export function StageEditor({ stage, at, count, from }: StageEditorProps) {
  const { t } = useTranslation('onboarding');
  const { dispatch, errors, added } = useEditing();
  const heading = useId();
  const path = `stages.${at}`;
  const number = t('editor.item.stages', { number: at + 1 });
  const change = (changed: Partial<Pick<StageDraft, 'name' | 'days' | 'rampPercent' | 'gate'>>) =>
    dispatch({ do: 'changeStage', stage: at, change: changed });
  return (
    <Card component="section" aria-labelledby={heading}>
      <Stack gap="md">
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="h4" id={heading}>
            {stage.name.trim() === '' ? number : `${number}: ${stage.name}`}
          </Title>
          <MoveButtons
            name={number}
            at={at}
            count={count}
            keepLast
            onMove={(by) => dispatch({ do: 'moveStage', stage: at, by })}
            onRemove={() => dispatch({ do: 'removeStage', stage: at })}
          />
        </Group>
        {[errors[path], errors[`${path}.key`]].map(
          (message) =>
            message !== undefined && (
              <Text key={message} size="sm" c="var(--mantine-color-error)">
                {message}
              </Text>
            ),
        )}
        <Grid gap="md" align="flex-start">
          <Grid.Col span={{ base: 12, sm: 6 }}>
            <TextInput
              label={t('editor.stageName')}
              required
              autoFocus={added === stage.uid}
              maxLength={200}
              value={stage.name}
              error={errors[`${path}.name`]}
              onChange={({ currentTarget: { value } }) => change({ name: value })}
            />
          </Grid.Col>
          <Grid.Col span={{ base: 6, sm: 3 }}>
            <NumberInput
              label={t('editor.days')}
              description={t('editor.daysHint', { day: from })}
              required
              min={1}
              allowDecimal={false}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={stage.days}
              error={errors[`${path}.days`]}
              onChange={(days) => change({ days })}
            />
          </Grid.Col>
          <Grid.Col span={{ base: 6, sm: 3 }}>
            <NumberInput
              label={t('editor.rampPercent')}
              description={t('editor.rampHint')}
              required
              min={0}
              max={100}
              suffix="%"
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={stage.rampPercent}
              error={errors[`${path}.rampPercent`]}
              onChange={(rampPercent) => change({ rampPercent })}
            />
          </Grid.Col>
        </Grid>
        <ItemRows stage={at} list="tasks" items={stage.tasks} row={(props) => <TaskRow {...props} />} />
        <Divider />
        <ItemRows stage={at} list="targets" items={stage.targets} row={(props) => <TargetRow {...props} />} />
        <Divider />
        <ItemRows
          stage={at}
          list="checkIns"
          items={stage.checkIns}
          row={(props) => <CheckInRow {...props} />}
        />
        <Divider />
        <GateFields
          gate={stage.gate}
          path={`${path}.gate`}
          targets={stage.targets.length}
          onChange={(gate) => change({ gate })}
        />
      </Stack>
    </Card>
  );
}
