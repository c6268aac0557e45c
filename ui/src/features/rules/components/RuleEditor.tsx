import { autocompletion, type CompletionContext, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { useQuery } from '@tanstack/react-query';
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckTextProblem } from '../api/check';
import { complete, vocabularyQuery } from '../api/language';
import type { RuleLanguage } from '../api/rulebooks';
import { rangeOf } from './positions';
import classes from './RuleEditor.module.css';
import { ruleLanguage } from './rule-language';

/** What the page around an editor may ask of it. */
export interface RuleEditorHandle {
  /** Puts the caret where a problem is. */
  goTo: (problem: CheckTextProblem) => void;
  /** Writes at the caret. */
  insert: (text: string) => void;
}

interface RuleEditorProps {
  label: string;
  text: string;
  language: RuleLanguage;
  problems: CheckTextProblem[];
  readOnly?: boolean;
  onChange: (text: string) => void;
  onSave?: () => void;
  ref?: Ref<RuleEditorHandle>;
}

const kinds: Record<string, string> = {
  words: 'keyword',
  activity_type: 'type',
  indicator: 'variable',
  badge: 'class',
  contest: 'class',
};

/** Asks the server what may come next; an answer that comes too late is not shown. */
const completions = (language: RuleLanguage) => async (context: CompletionContext) => {
  if (!context.explicit && context.matchBefore(/[\p{L}\p{N}_"]$|\s$/u) === null) return null;
  const text = context.state.doc.toString();
  try {
    const { from, items } = await complete(text, language, context.pos);
    if (context.aborted || items.length === 0) return null;
    return {
      from,
      filter: false,
      options: items.map((item) => ({
        label: item.text,
        detail: item.label === '' || item.label === item.text ? undefined : item.label,
        type: kinds[item.kind] ?? 'text',
      })),
    };
  } catch {
    return null;
  }
};

/** A text of rules: coloured, completed while typing, its problems underlined. */
export function RuleEditor(props: RuleEditorProps) {
  const { label, text, language, problems, readOnly = false, onChange, onSave, ref } = props;
  const { t } = useTranslation('rules');
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const colouring = useMemo(() => new Compartment(), []);
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const words = useMemo(
    () => new Set(vocabulary?.words.flatMap(({ word, key }) => [word, key]) ?? []),
    [vocabulary],
  );
  const changed = useEffectEvent((next: string) => onChange(next));
  const save = useEffectEvent(() => onSave?.());
  const initial = useEffectEvent(() => ({ text, colours: ruleLanguage(language, words) }));
  const hint = t(`editor.placeholder.${language}`);

  useEffect(() => {
    if (place.current === null) return;
    const start = initial();
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: start.text,
        extensions: [
          lineNumbers(),
          history(),
          drawSelection(),
          EditorView.lineWrapping,
          colouring.of(start.colours),
          placeholder(hint),
          EditorState.readOnly.of(readOnly),
          EditorView.editable.of(!readOnly),
          EditorView.contentAttributes.of({
            'aria-label': label,
            'aria-multiline': 'true',
            tabindex: '0',
            spellcheck: 'false',
            lang: language === 'drl' ? 'en' : language,
          }),
          autocompletion({ override: [completions(language)], icons: false }),
          keymap.of([
            { key: 'Mod-s', preventDefault: true, run: () => (save(), true) },
            ...completionKeymap,
            ...lintKeymap,
            ...defaultKeymap,
            ...historyKeymap,
          ]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = editor;
    return () => {
      editor.destroy();
      view.current = undefined;
    };
  }, [language, label, hint, readOnly, colouring]);

  useEffect(() => {
    view.current?.dispatch({ effects: colouring.reconfigure(ruleLanguage(language, words)) });
  }, [language, words, colouring]);

  useEffect(() => {
    const editor = view.current;
    if (editor === undefined || editor.state.doc.toString() === text) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
  }, [text, language]);

  useEffect(() => {
    const editor = view.current;
    if (editor === undefined) return;
    const now = editor.state.doc.toString();
    const found = problems.map((problem) => ({
      ...rangeOf(now, problem),
      severity: 'error' as const,
      message: problem.hint === '' ? problem.message : `${problem.message} ${problem.hint}`,
    }));
    editor.dispatch(setDiagnostics(editor.state, found));
  }, [problems]);

  useImperativeHandle(ref, () => ({
    goTo: (problem) => {
      const editor = view.current;
      if (editor === undefined) return;
      const { from, to } = rangeOf(editor.state.doc.toString(), problem);
      editor.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      editor.focus();
    },
    insert: (added) => {
      const editor = view.current;
      if (editor === undefined) return;
      editor.dispatch(editor.state.replaceSelection(added));
      editor.focus();
    },
  }));

  return <div ref={place} className={classes.editor} data-read-only={readOnly || undefined} />;
}
