/**
 * What a question asks for: its content words with what else to look for, and the kind of answer wanted.
 */

import { fold, stemWord, tokenize, type Token } from '../index/analyze.ts';
import { synonymsOf } from '../index/synonyms.ts';

/** Longer questions are cut here: nobody asks so much, and every term costs. */
export const MAX_QUESTION_CHARS = 1000;
/** Of more content words only the first count. */
export const MAX_QUESTION_WORDS = 32;

/** The kind of answer a question wants, as far as its words tell. */
export type AnswerKind = 'who' | 'when' | 'where' | 'number' | 'other';

/** A content word of the question. */
export type QuestionWord = Readonly<{
  /** As typed. */
  typed: string;
  term: string;
  /** Begins with a capital or holds a digit, and is not the first word. */
  name: boolean;
}>;

export type Question = Readonly<{
  text: string;
  language: string;
  words: readonly QuestionWord[];
  kind: AnswerKind;
}>;

const SPANISH_MARKS =
  /[¿¡ñ]|(?:^|\s)(?:qué|que|cuál|cuáles|quién|quiénes|cuándo|dónde|cuánto|cuánta|cuántos|cuántas|cómo|el|los|las|una|del)(?=\s|$)/iu;
const ENGLISH_MARKS =
  /(?:^|\s)(?:the|of|what|who|which|when|where|how|did|does|do|is|are|was|were|and|to|for|by|about)(?=\s|$)/iu;

/** The language of a question among those of the corpus: by its words of grammar, English when they do not tell. */
export function questionLanguage(text: string): string {
  return SPANISH_MARKS.test(text) && !ENGLISH_MARKS.test(text) ? 'es' : 'en';
}

const KINDS: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    'number',
    /\bhow (?:many|much|long|old|far|tall|big|large|high|fast|often)\b|\bcu[aá]nt[oa]s?\b|\bwhat (?:percentage|percent|number|amount|share)\b/iu,
  ],
  ['who', /\b(?:who|whom|whose)\b|(?:^|[^\p{L}])qui[eé]n(?:es)?\b/iu],
  [
    'when',
    /\bwhen\b|\b(?:what|which) (?:year|month|day|date|century|decade)\b|\bcu[aá]ndo\b|\ben qu[eé] (?:a[nñ]o|mes|d[ií]a|fecha)(?!\p{L})/iu,
  ],
  [
    'where',
    /\bwhere\b|\b(?:what|which) (?:country|city|state|town|place|nation|county|continent|region)\b|\bd[oó]nde\b/iu,
  ],
];

/** Words before a lower-case "us" after which it is the pronoun: "tell us", "of us". */
const BEFORE_PRONOUN = new Set(
  'tell tells told give gives gave show shows showed let lets help helps helped ask asks asked remind of for with to from about around between among against behind like than make makes made bring brings brought affect affects affected'.split(
    ' ',
  ),
);

/** In a question typed in lower case "us troops" is the country and "tell us" the pronoun. */
function isCountry(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index];
  if (!token || text.slice(token.start, token.end) !== 'us') return false;
  const word = (at: number) => {
    const other = tokens[at];
    return other ? text.slice(other.start, other.end).toLowerCase() : '';
  };
  if (word(index - 1) === 'the') return true;
  const next = tokens[index + 1];
  return !BEFORE_PRONOUN.has(word(index - 1)) && next !== undefined && !next.stop;
}

/** Reads a question. Anything beyond the caps is left out. */
export function readQuestion(text: string): Question {
  const capped = text.slice(0, MAX_QUESTION_CHARS);
  const language = questionLanguage(capped);
  const tokens = tokenize(capped, language);
  const words: QuestionWord[] = [];
  const seen = new Set<string>();
  tokens.forEach((token, index) => {
    const term = token.stop && isCountry(tokens, index, capped) ? 'usa' : token.term;
    if (term === '' || seen.has(term) || words.length === MAX_QUESTION_WORDS) return;
    seen.add(term);
    const typed = capped.slice(token.start, token.end);
    words.push({ typed, term, name: index > 0 && /^\p{Lu}|\d/u.test(typed) });
  });
  return {
    text: capped,
    language,
    words,
    kind: KINDS.find(([, pattern]) => pattern.test(capped))?.[0] ?? 'other',
  };
}

/** Terms of the words that stand for a word of the question, with how they are spelled. */
export function synonymTerms(
  word: QuestionWord,
  language: string,
): readonly Readonly<{ word: string; term: string }>[] {
  if (language !== 'en') return [];
  return synonymsOf(word.term).map((other) => ({ word: other, term: stemWord(fold(other), 'en') }));
}
