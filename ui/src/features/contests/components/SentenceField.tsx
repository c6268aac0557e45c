import { Alert, Group, List, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { checkSentenceQuery } from '../api/check-sentence';
import { type Face, faces } from '../api/contests';

interface SentenceFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  language: Face;
  onLanguage: (language: Face) => void;
  error?: ReactNode;
}

const PAUSE = 500;

/** A scoring rule as a sentence, checked while it is written. */
export function SentenceField({ label, value, onChange, language, onLanguage, error }: SentenceFieldProps) {
  const { t } = useTranslation('contests');
  const [asked] = useDebouncedValue(value, PAUSE);
  const check = useQuery(checkSentenceQuery(asked, language));
  const problems = asked === value ? (check.data?.problems ?? []) : [];
  const fine = asked === value && check.data !== undefined && check.data.rules.length > 0;
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t('sentence.hint')}
        </Text>
        <SegmentedControl
          aria-label={t('sentence.language')}
          size="xs"
          value={language}
          onChange={onLanguage}
          data={faces.map((face) => ({ value: face, label: t(`face.${face}`) }))}
        />
      </Group>
      <Textarea
        label={label}
        required
        autosize
        minRows={4}
        spellCheck={false}
        styles={{ input: { fontFamily: language === 'drl' ? 'monospace' : undefined } }}
        placeholder={t(`sentence.example.${language}`)}
        value={value}
        error={error}
        aria-invalid={problems.length > 0 || undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <div aria-live="polite">
        {problems.length > 0 && (
          <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} py="xs">
            <List size="sm">
              {problems.map(({ line, column, message, hint }) => (
                <List.Item key={`${line}:${column}:${message}`}>
                  {t('sentence.problem', { line, column, message })} {hint}
                </List.Item>
              ))}
            </List>
          </Alert>
        )}
        {fine && problems.length === 0 && (
          <Group gap={6} c="var(--pace-ahead)">
            <IconCircleCheck size={17} aria-hidden />
            <Text size="sm">{t('sentence.fine')}</Text>
          </Group>
        )}
      </div>
    </Stack>
  );
}
