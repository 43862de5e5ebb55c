/** Which Spanish noun a number counts, and what goes with it. There is no tagger: plurals are told by their -s. */

import { stopWords } from '../../../text/stop-words.ts';
import { spanishSingular } from '../../../text/es/inflection.ts';
import { isNumberWord } from '../../../text/es/number-words.ts';
import type { SpanishSentence } from './sentence.ts';
import { BEFORE_NOUN, HOLDERS, NO_PLURALS, PEOPLE, PLURALS } from './words.ts';

/** A counted noun with its adjectives. */
export type CountedNoun = Readonly<{
  first: number;
  end: number;
  head: number;
  /** The noun in the singular, lower case and without diacritics: "detenido". */
  normalized: string;
  plural: boolean;
}>;

/** Most adjectives between or behind. */
const MOST = 2;
/** Participles, which tell what happened rather than what something is: "17 manifestantes detenidos". */
const PARTICIPLE = /(?:[ai]d|muert)[oa]s?$/;

/** True for a word that may be a plural noun or adjective. */
function isPlural(sentence: SpanishSentence, at: number): boolean {
  const word = sentence.word(at);
  if (sentence.tokens[at]?.kind !== 'word' || word.length < 3 || NO_PLURALS.has(word)) return false;
  return PLURALS.has(word) || (word.endsWith('s') && !stopWords('es').has(word));
}

/** True for a word in small letters that carries meaning. */
function isMatter(sentence: SpanishSentence, at: number): boolean {
  return (
    sentence.tokens[at]?.kind === 'word' && sentence.word(at).length > 2 && !stopWords('es').has(sentence.word(at))
  );
}

/**
 * The noun counted by a number that ends before token `at`; `null` where a verb or nothing follows.
 * @param one the number is "un" or "una", which count people only
 */
export function countedNoun(sentence: SpanishSentence, at: number, one: boolean): CountedNoun | null {
  if (one) return onePerson(sentence, at);
  let head = at;
  while (head < at + MOST && BEFORE_NOUN.has(sentence.word(head)) && isPlural(sentence, head + 1)) head++;
  if (!isPlural(sentence, head)) return null;
  return phraseAt(sentence, at, head, true);
}

function onePerson(sentence: SpanishSentence, at: number): CountedNoun | null {
  return PEOPLE.has(sentence.word(at)) ? phraseAt(sentence, at, at, false) : null;
}

function phraseAt(sentence: SpanishSentence, first: number, head: number, plural: boolean): CountedNoun {
  let end = head + 1;
  while (plural && end <= head + MOST && isAdjective(sentence, end)) end++;
  // "votos a favor", "votos en contra"
  if (/^votos?$/.test(sentence.word(head)) && /^(?:a favor|en contra)$/.test(sentence.words(head + 1, 2)))
    end = head + 3;
  const word = sentence.word(head);
  return { first, end, head, normalized: plural ? spanishSingular(word) : word, plural };
}

const isAdjective = (sentence: SpanishSentence, at: number): boolean =>
  sentence.small(at) && isPlural(sentence, at) && !PARTICIPLE.test(sentence.word(at));

/** Index behind "de metanfetamina", "de drogas sintéticas" at a token; the token itself where nothing of the sort stands there. */
export function complementEnd(sentence: SpanishSentence, at: number): number {
  if (sentence.word(at) !== 'de') return at;
  if (!isMatter(sentence, at + 1) || isNumberWord(sentence.word(at + 1))) return at;
  let end = at + 2;
  // "drogas sintéticas", "cocaína líquida": adjectives agree in number
  while (end < at + 2 + MOST && sentence.small(end) && agrees(sentence.word(at + 1), sentence.word(end))) end++;
  return end;
}

const ADJECTIVE_END = /(?:ic|iv|os|al|il|ut|ad|id|in|on|ar|ent|ant|an|ur|et|uid)[oae]?s?$/;

/** True for a word that may be an adjective of a noun by its ending and number. */
function agrees(noun: string, word: string): boolean {
  if (word.length < 4 || stopWords('es').has(word) || /(?:aron|ieron|mente|ando|iendo|aba|aban|ado|ada)$/.test(word))
    return false;
  return noun.endsWith('s') === word.endsWith('s') && ADJECTIVE_END.test(word);
}

/** The words of what a counted noun holds, "cocaína" of "14 paquetes de cocaína"; of any other noun itself, with "de …" where it has it. */
export function nounText(sentence: SpanishSentence, noun: CountedNoun): string {
  // "dos de los cinco detenidos": the noun stands with the whole
  if (noun.end <= noun.first) return sentence.slice(noun.first, noun.head + 1);
  const end = complementEnd(sentence, noun.end);
  if (end === noun.end) return sentence.slice(noun.first, noun.end);
  return HOLDERS.has(noun.normalized) ? sentence.slice(noun.end + 1, end) : sentence.slice(noun.first, end);
}
