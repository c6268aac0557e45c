import { HighlightStyle, LanguageSupport, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import type { RuleLanguage } from '../api/rulebooks';

const english =
  /^(?:rule|when|if|then|and|or|at most|at least|once|twice|times|more than|less than|reach|reaches|fall|falls|below|becomes|closes|is logged|are|is|not|neither|nor|give|take|award|celebrate|notify|start coaching|assign|set|add|per)(?![\p{L}\p{N}_])/iu;
const korean =
  /^(?:규칙|또는|그리고|도달하면|닿으면|떨어지면|기록되면|마감되면|되면|이면|주고|준다|수여하고|수여한다|축하하고|축하한다|알린다|알리고|이상|이하|초과|미만|까지)/u;
const drl =
  /^(?:package|import|global|rule|when|then|end|not|exists|in|contains|effects|matches)(?![\p{L}\p{N}_])/u;

const keywords: Record<RuleLanguage, RegExp> = { en: english, ko: korean, drl };

/** Looks at texts of rules to colour them; what they mean only the server knows. */
export function ruleLanguage(language: RuleLanguage, words: ReadonlySet<string>): LanguageSupport {
  const keyword = keywords[language];
  const parser = StreamLanguage.define<object>({
    name: `rules-${language}`,
    startState: () => ({}),
    token: (stream) => {
      if (stream.eatSpace()) return null;
      if (stream.match(language === 'drl' ? /^\/\/.*/ : /^#.*/)) return 'comment';
      if (stream.match(/^"(?:\\.|[^"\\])*"?/)) return 'string';
      if (stream.match(/^-?\d[\d,]*(?:\.\d+)?%?/)) return 'number';
      const before = stream.pos === 0 ? '' : (stream.string[stream.pos - 1] ?? '');
      const begins = language === 'ko' || !/[\p{L}\p{N}_]/u.test(before);
      if (begins && stream.match(keyword)) return 'keyword';
      const rest = /^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(stream.string.slice(stream.pos))?.[0];
      if (rest === undefined) {
        stream.next();
        return 'punctuation';
      }
      const known = longest(rest, words, language === 'ko');
      stream.match(known ?? (language === 'ko' ? firstPart(rest) : rest));
      return known === undefined ? null : 'typeName';
    },
  });
  return new LanguageSupport(parser, syntaxHighlighting(colors));
}

/** The word of the vocabulary that a word is or, where particles follow without a blank, begins with. */
function longest(word: string, words: ReadonlySet<string>, prefix: boolean): string | undefined {
  if (words.has(word)) return word;
  if (!prefix) return undefined;
  for (let length = word.length - 1; length > 1; length--)
    if (words.has(word.slice(0, length))) return word.slice(0, length);
  return undefined;
}

/** Korean endings follow their word without a blank, so that a key word may begin inside of what looks like one word. */
function firstPart(word: string): string {
  for (let start = 1; start < word.length; start++)
    if (korean.test(word.slice(start))) return word.slice(0, start);
  return word;
}

const colors = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--rule-keyword)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--rule-text)' },
  { tag: tags.number, color: 'var(--rule-number)', fontWeight: '600' },
  { tag: tags.typeName, color: 'var(--rule-word)' },
  { tag: tags.comment, color: 'var(--mantine-color-dimmed)', fontStyle: 'italic' },
  { tag: tags.punctuation, color: 'var(--mantine-color-dimmed)' },
]);
