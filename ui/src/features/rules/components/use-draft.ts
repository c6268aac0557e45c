import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '@/lib/problem';
import { checkQuery } from '../api/check';
import { useTranslate } from '../api/language';
import { type Rulebook, type RuleLanguage, ruleLanguages, useSaveDraft } from '../api/rulebooks';
import type { TypedRule } from './typed-rule';

/** A pause in writing after which the text is looked at. */
const PAUSE = 350;

export interface Writing {
  text: string;
  language: RuleLanguage;
}

/** What a form says while the text does not say it yet. */
export interface FormDraft {
  /** The text that was there when this was filled in. */
  text: string;
  rules: TypedRule[];
  /** What is wrong, by where it is: `0/actions/0/badge`; `0` is a rule as a whole. */
  errors: Map<string, string>;
}

const languageOf = (text: string): RuleLanguage => ruleLanguages.find((one) => one === text) ?? 'en';

const draftOf = ({ draft }: Rulebook): Writing => ({
  text: draft?.text ?? '',
  language: languageOf(draft?.language ?? 'en'),
});

const same = (one: Writing, other: Writing) => one.text === other.text && one.language === other.language;

/**
 * A rulebook's draft while somebody works on it. It is saved with the version that the work began from. Reading it in another
 * language is no change: the text as it was comes back with its language.
 */
export function useDraft(rulebook: Rulebook) {
  const stored = draftOf(rulebook);
  const [base, setBase] = useState({ ...stored, version: rulebook.version });
  const [now, setNow] = useState<Writing>(stored);
  const [original, setOriginal] = useState<{ of: Writing; shown: Writing } | null>(null);
  const [form, keepForm] = useState<FormDraft | null>(null);
  const save = useSaveDraft(rulebook.id);
  const translate = useTranslate();

  const meant = original !== null && same(original.shown, now) ? original.of : now;
  const dirty = !same(meant, base);
  const changedElsewhere = rulebook.version !== base.version && !same(stored, base);
  if (rulebook.version !== base.version && (!dirty || !changedElsewhere)) {
    setBase({ ...stored, version: rulebook.version });
    if (!dirty && changedElsewhere) {
      setNow(stored);
      setOriginal(null);
    }
  }

  const [asked] = useDebouncedValue(now, PAUSE);
  const check = useQuery({
    ...checkQuery(rulebook.id, asked.text, asked.language),
    enabled: asked.text.trim() !== '',
  });
  const fresh = same(asked, now) && check.data !== undefined && !check.isPlaceholderData;

  /** Shows the same rules in another language; what a form says beyond them stays with them. */
  const turn = (to: Writing) => {
    keepForm((kept) => (kept !== null && kept.text === now.text ? { ...kept, text: to.text } : null));
    setNow(to);
  };

  const store = async (version: number | null): Promise<Rulebook> => {
    const saved = await save.mutateAsync({ ...meant, version });
    setBase({ ...draftOf(saved), version: saved.version });
    return saved;
  };

  return {
    ...now,
    dirty,
    /** Somebody else has saved another draft since this work began. */
    changedElsewhere: dirty && changedElsewhere,
    check: now.text.trim() === '' ? undefined : check.data,
    checkError: check.error,
    /** Whether the check is one of the text as it is now. */
    fresh,
    saving: save.isPending,
    translating: translate.isPending,
    write: (text: string) => setNow((before) => ({ ...before, text })),
    form,
    keepForm,
    save: () => store(base.version),
    overwrite: () => store(null),
    /** Throws away what was written, in favour of what is stored. */
    reload: (fresh: Rulebook) => {
      setBase({ ...draftOf(fresh), version: fresh.version });
      setNow(draftOf(fresh));
      setOriginal(null);
    },
    /** Puts the text into another language; what cannot be read stays as it is, and its problems are returned. */
    speak: async (language: RuleLanguage): Promise<Problem | null> => {
      if (language === now.language) return null;
      if (now.text.trim() === '') {
        setNow({ text: '', language });
        return null;
      }
      if (meant.language === language) {
        turn(meant);
        setOriginal(null);
        return null;
      }
      try {
        const { text } = await translate.mutateAsync({
          text: meant.text,
          from: meant.language,
          to: language,
        });
        setOriginal({ of: meant, shown: { text, language } });
        turn({ text, language });
        return null;
      } catch (error) {
        if (error instanceof Problem && error.status === 400) return error;
        throw error;
      }
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;
