import { Button, Code, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { decisions } from '@/lib/reference/coaching';
import { decisionCheckQuery } from '../api/templates';
import { EXAMPLES } from './template-values';

const AFTER_TYPING = 300;
const variables = ['before', 'after', 'change', 'attainment', 'sessions'] as const;

interface DecisionFieldProps {
  value: string;
  error?: ReactNode;
  onChange: (value: string) => void;
}

function Checked({ decision }: { decision: string }) {
  const { t } = useTranslation('coaching');
  const { data } = useQuery(decisionCheckQuery(decision));
  if (decision.trim() === '' || data === undefined) return null;
  if (data.ok)
    return (
      <Group gap={4} c="var(--pace-ahead)">
        <IconCheck size={16} aria-hidden />
        <Text size="sm">{t('decide.good')}</Text>
      </Group>
    );
  return (
    <List size="sm" c="var(--pace-at-risk)">
      {data.problems.map((problem) => (
        <List.Item key={problem}>{t('decide.problem', { problem })}</List.Item>
      ))}
    </List>
  );
}

/** What follows from the numbers, as a text in FEEL: checked while it is written, with examples to begin from. */
export function DecisionField({ value, error, onChange }: DecisionFieldProps) {
  const { t } = useTranslation('coaching');
  const [checked] = useDebouncedValue(value, AFTER_TYPING);
  return (
    <Stack gap={6}>
      <Textarea
        label={t('decide.label')}
        description={t('decide.hint')}
        required
        autosize
        minRows={2}
        maxLength={1_000}
        spellCheck={false}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        value={value}
        error={error}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <div aria-live="polite">
        <Checked decision={checked} />
      </div>
      <Group gap={6} role="group" aria-label={t('decide.examples')}>
        <Text size="sm" c="dimmed">
          {t('decide.examples')}
        </Text>
        {(Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[]).map((example) => (
          <Button
            key={example}
            size="compact-xs"
            variant="default"
            onClick={() => onChange(EXAMPLES[example])}
          >
            {t(`decide.example.${example}`)}
          </Button>
        ))}
      </Group>
      <details>
        <summary>{t('decide.words')}</summary>
        <List size="sm" mt={6}>
          {variables.map((name) => (
            <List.Item key={name}>
              <Code>{name}</Code> {t(`decide.variable.${name}`)}
            </List.Item>
          ))}
          {decisions.map((name) => (
            <List.Item key={name}>
              <Code>{`"${name}"`}</Code> {t(`decide.result.${name}`)}
            </List.Item>
          ))}
        </List>
      </details>
    </Stack>
  );
}
