import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/components/problem-text';
import { Problem } from '@/lib/problem';
import { usePrint } from '../api/language';
import { blanksOf } from './form-rule';
import type { TypedRule } from './typed-rule';
import type { Draft, FormDraft } from './use-draft';

/**
 * The rules of a form while it is filled in. Every change is written into the text as soon as it can be; until then the
 * text stays as it was, and what is missing or refused is said where it is. The draft keeps it for whoever comes back from
 * another view, as long as nobody changes the text there.
 */
export function useFormRules(draft: Draft, read: TypedRule[]) {
  const { t } = useTranslation('rules');
  const problemText = useProblemText();
  const print = usePrint();
  const current = draft.form !== null && draft.form.text === draft.text ? draft.form : null;

  const refused = (error: unknown, place: number): Map<string, string> => {
    if (!(error instanceof Problem) || error.errors.length === 0)
      return new Map([[String(place), problemText(error)]]);
    return new Map(
      error.errors.map(({ pointer, detail }) => {
        const path = pointer.replace(/^\/rules\/?/, '');
        return [path === '' ? String(place) : path, detail];
      }),
    );
  };

  /** Takes the rules as they are now; `place` is the one that was changed. */
  const change = (rules: TypedRule[], place: number) => {
    const keep = (text: string, errors: FormDraft['errors']) => draft.keepForm({ text, rules, errors });
    const blanks = blanksOf(rules);
    if (blanks.length > 0) {
      keep(draft.text, new Map(blanks.map((path) => [path, t('form.missing')])));
      return;
    }
    if (rules.length === 0) {
      keep('', new Map());
      draft.write('');
      return;
    }
    keep(draft.text, new Map());
    print.mutate(
      { rules, language: draft.language },
      {
        onError: (error) => keep(draft.text, refused(error, place)),
        onSuccess: ({ text }) => {
          keep(text, new Map());
          draft.write(text);
        },
      },
    );
  };

  const errors = current?.errors ?? new Map<string, string>();
  return {
    rules: current?.rules ?? read,
    /** Whether the form says something that the text does not say yet. */
    unwritten: errors.size > 0,
    error: (place: number, path: string) => errors.get(path === '' ? String(place) : `${place}/${path}`),
    change,
  };
}
