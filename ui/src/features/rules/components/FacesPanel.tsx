import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/Section';
import type { CheckRuleFaces } from '../api/check';
import { type RuleLanguage, ruleLanguages } from '../api/rulebooks';
import classes from './rules.module.css';

interface FacesPanelProps {
  rules: CheckRuleFaces[];
  /** The language that is being written, which need not be read a second time. */
  written: RuleLanguage;
}

/** The same rules in another language, to read beside the text. */
export function FacesPanel({ rules, written }: FacesPanelProps) {
  const { t } = useTranslation('rules');
  const others = ruleLanguages.filter((language) => language !== written);
  const [chosen, setChosen] = useState<RuleLanguage | null>(null);
  const shown = others.find((language) => language === chosen) ?? others[0] ?? 'en';
  const texts = rules.map((rule) => rule[shown]).filter((text) => text !== null);
  return (
    <Section
      title={t('faces.title')}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t('faces.language')}
          value={shown}
          onChange={(value) => setChosen(value as RuleLanguage)}
          data={others.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
      }
    >
      {texts.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('faces.empty')}
        </Text>
      ) : (
        <Stack gap="xs" lang={shown === 'drl' ? undefined : shown}>
          {texts.map((text, index) => (
            <pre
              key={index}
              className={shown === 'drl' ? `${classes.sentence} ${classes.code}` : classes.sentence}
              tabIndex={shown === 'drl' ? 0 : undefined}
            >
              {text.trim()}
            </pre>
          ))}
        </Stack>
      )}
    </Section>
  );
}
