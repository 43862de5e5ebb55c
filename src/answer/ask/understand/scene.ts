/** What a question is written in, and which of its words only set the scene. */

import type { Span } from '../../../text/span.ts';
import { stemWord, tokenize } from '../../../text/analyze.ts';

const SPANISH_MARKS =
  /ñ|(?<![\p{L}\p{N}])(?:qué|que|cuál|cuáles|quién|quiénes|cuándo|dónde|cuánto|cuánta|cuántos|cuántas|cómo|el|los|las|una|del|según|sobre)(?![\p{L}\p{N}])/giu;
const ENGLISH_MARKS =
  /(?<![\p{L}\p{N}])(?:the|of|what|who|which|when|where|how|did|does|do|is|are|was|were|and|to|for|by|about)(?![\p{L}\p{N}])/giu;

/**
 * The language of a question: by its words of grammar, English when they do not tell. A name may hold one of the other language
 * ("Doctor Who", "El Salvador"), so that the more of them decide.
 */
export function languageOf(text: string): 'en' | 'es' {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return /[¿¡]/.test(text) || count(SPANISH_MARKS) > count(ENGLISH_MARKS) ? 'es' : 'en';
}

const stems = (words: string, language: string) => new Set(words.split(' ').map((word) => stemWord(word, language)));

/** Words that stand in any question and say little about its matter; written by hand. */
const FRAMING = {
  en: stems(
    'week month year day today yesterday tonight recently recent latest new now currently current last next ago earlier ' +
      'this following according report reported reportedly news say says said name named call called known many much ' +
      'approximately roughly time first one two type kind sort announce announced quantity amount number total',
    'en',
  ),
  es: stems('dijo dice dicho dijeron declaró afirmó aseguró comentó opina según', 'es'),
} as const;

/** The words that set the scene. */
export function framingOf(text: string, language: 'en' | 'es'): Span[] {
  return tokenize(text, language)
    .filter(({ term }) => FRAMING[language].has(term))
    .map(({ start, end }) => ({ start, end }));
}
