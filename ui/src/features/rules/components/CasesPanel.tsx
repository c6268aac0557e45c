import { ActionIcon, Badge, Button, Card, Drawer, Group, List, Stack, Text } from '@mantine/core';
import {
  IconCircleCheckFilled,
  IconCircleXFilled,
  IconPencil,
  IconPlus,
  IconTestPipe,
  IconTrash,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirm } from '@/components/confirm';
import { useNotifyProblem } from '@/components/problem-text';
import { Async, EmptyState } from '@/components/states';
import { type TestCase, casesQuery, useRemoveCase } from '../api/cases';
import type { CheckCaseResult } from '../api/check';
import type { Rulebook } from '../api/rulebooks';
import { CaseForm } from './CaseForm';

function Result({ result }: { result: CheckCaseResult | undefined }) {
  const { t } = useTranslation('rules');
  if (result === undefined) return <Badge color="gray">{t('cases.notRun')}</Badge>;
  const Icon = result.passed ? IconCircleCheckFilled : IconCircleXFilled;
  return (
    <Badge color={result.passed ? 'moss' : 'rose'} leftSection={<Icon size={14} aria-hidden />}>
      {t(result.passed ? 'cases.passed' : 'cases.failed')}
    </Badge>
  );
}

interface CaseItemProps {
  one: TestCase;
  result: CheckCaseResult | undefined;
  writes: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

function CaseItem({ one, result, writes, onEdit, onRemove }: CaseItemProps) {
  const { t } = useTranslation(['rules', 'components']);
  return (
    <Card component="li" padding="md">
      <Group justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
        <Stack gap={4} miw={0}>
          <Group gap="xs">
            <Text fw={650}>{one.name}</Text>
            <Result result={result} />
          </Group>
          <Text size="sm" c="dimmed">
            {t('cases.summary', {
              people: one.given.people.length,
              activities: one.given.activities.reduce((sum, { times }) => sum + (times ?? 1), 0),
              expected: one.expected.length,
            })}
          </Text>
          {result !== undefined && result.failures.length > 0 && (
            <List size="sm">
              {result.failures.map((failure) => (
                <List.Item key={failure}>{failure}</List.Item>
              ))}
            </List>
          )}
        </Stack>
        {writes && (
          <Group gap={4} wrap="nowrap">
            <ActionIcon aria-label={t('cases.edit', { name: one.name })} onClick={onEdit}>
              <IconPencil size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon aria-label={t('cases.delete', { name: one.name })} onClick={onRemove}>
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        )}
      </Group>
    </Card>
  );
}

interface CasesPanelProps {
  rulebook: Rulebook;
  writes: boolean;
  /** How the cases went with the text as it is. */
  results: CheckCaseResult[];
}

/** What the rulebook must do before it can be published, and whether its text does. */
export function CasesPanel({ rulebook, writes, results }: CasesPanelProps) {
  const { t } = useTranslation(['rules', 'components']);
  const cases = useQuery(casesQuery(rulebook.id));
  const remove = useRemoveCase(rulebook.id);
  const notifyProblem = useNotifyProblem();
  const [editing, setEditing] = useState<TestCase | 'new' | null>(null);
  const add = writes && (
    <Button
      variant="default"
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => setEditing('new')}
      style={{ alignSelf: 'flex-start' }}
    >
      {t('cases.add')}
    </Button>
  );
  return (
    <Stack gap="md">
      <Async
        query={cases}
        isEmpty={(list) => list.length === 0}
        empty={
          <EmptyState
            icon={<IconTestPipe size={24} aria-hidden />}
            title={t('cases.empty')}
            hint={t('cases.emptyHint')}
            action={add}
          />
        }
      >
        {(list) => (
          <>
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {list.map((one) => (
                <CaseItem
                  key={one.id}
                  one={one}
                  result={results.find(({ id }) => id === one.id)}
                  writes={writes}
                  onEdit={() => setEditing(one)}
                  onRemove={() =>
                    confirm({
                      title: t('cases.deleteQuestion', { name: one.name }),
                      text: t('cases.deleteText'),
                      confirm: t('components:actions.delete'),
                      cancel: t('components:actions.cancel'),
                      danger: true,
                      onConfirm: () => remove.mutate(one.id, { onError: notifyProblem }),
                    })
                  }
                />
              ))}
            </Stack>
            {add}
          </>
        )}
      </Async>
      <Drawer
        opened={editing !== null}
        onClose={() => setEditing(null)}
        position="right"
        size="xl"
        title={editing === 'new' || editing === null ? t('cases.add') : editing.name}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {editing !== null && (
          <CaseForm
            rulebook={rulebook.id}
            existing={editing === 'new' ? undefined : editing}
            onDone={() => setEditing(null)}
          />
        )}
      </Drawer>
    </Stack>
  );
}
