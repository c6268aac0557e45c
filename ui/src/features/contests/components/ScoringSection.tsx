import { Code, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Section';
import { useFormat } from '@/lib/use-format';
import { type Face, faces, type Scoring } from '../api/contests';

/** How points are made, in the reader's language, with the other faces a click away. */
export function ScoringSection({ scoring }: { scoring: Scoring }) {
  const { t } = useTranslation('contests');
  const { locale } = useFormat();
  const [chosen, choose] = useState<Face | null>(null);
  const face = chosen ?? locale;
  const text = scoring[face] ?? (scoring.language === face ? scoring.text : null);
  return (
    <Section
      title={t('scoring.title')}
      hint={
        scoring.version === null ? t('scoring.draft') : t('scoring.version', { version: scoring.version })
      }
      actions={
        <SegmentedControl
          aria-label={t('scoring.face')}
          size="xs"
          value={face}
          onChange={choose}
          data={faces.map((value) => ({ value, label: t(`face.${value}`) }))}
        />
      }
    >
      {text === null ? (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {t('scoring.untold')}
          </Text>
          <Code block>{scoring.text}</Code>
        </>
      ) : face === 'drl' ? (
        <Code block tabIndex={0}>
          {text.trim()}
        </Code>
      ) : (
        <Text lang={face} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {text.trim()}
        </Text>
      )}
    </Section>
  );
}
