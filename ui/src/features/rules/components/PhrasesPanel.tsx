import { Accordion, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Async } from '@/components/states';
import { Section } from '@/components/Section';
import { vocabularyQuery } from '../api/language';
import type { RuleLanguage } from '../api/rulebooks';
import classes from './rules.module.css';

const kinds = ['trigger', 'condition', 'action', 'limit', 'rule'] as const;
const SHOWN = 40;

interface PhrasesPanelProps {
  language: RuleLanguage;
  onInsert: (text: string) => void;
}

/** Sentences that rules may consist of, in the organization's own words: a click writes one. */
export function PhrasesPanel({ language, onInsert }: PhrasesPanelProps) {
  const { t } = useTranslation('rules');
  const [sought, setSought] = useState('');
  const vocabulary = useQuery(vocabularyQuery(language));
  const needle = sought.trim().toLowerCase();
  return (
    <Section title={t('phrases.title')} hint={t('phrases.hint')}>
      <TextInput
        size="sm"
        aria-label={t('phrases.search')}
        placeholder={t('phrases.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={sought}
        onChange={({ currentTarget }) => setSought(currentTarget.value)}
        mb="xs"
      />
      <Async query={vocabulary}>
        {({ sentences }) => (
          <Accordion variant="default" chevronPosition="left" key={needle === '' ? 'all' : 'found'}>
            {kinds.map((kind) => {
              const found = sentences.filter(
                (sentence) => sentence.kind === kind && sentence.text.toLowerCase().includes(needle),
              );
              if (found.length === 0) return null;
              return (
                <Accordion.Item key={kind} value={kind}>
                  <Accordion.Control>{t(`phrases.${kind}`)}</Accordion.Control>
                  <Accordion.Panel>
                    {found.slice(0, SHOWN).map(({ text }) => (
                      <UnstyledButton key={text} className={classes.phrase} onClick={() => onInsert(text)}>
                        {text}
                      </UnstyledButton>
                    ))}
                    {found.length > SHOWN && (
                      <Text size="xs" c="dimmed" px={8}>
                        {t('phrases.more', { count: found.length - SHOWN })}
                      </Text>
                    )}
                  </Accordion.Panel>
                </Accordion.Item>
              );
            })}
          </Accordion>
        )}
      </Async>
    </Section>
  );
}
