/**
 * What stands in quotation marks and is no quotation: titles of works and programmes, nicknames, terms and scare quotes.
 */

import { isCueVerb } from './cue.ts';
import type { Evidence, Scene } from './cue.ts';
import type { Token } from './frame.ts';
import { SMALL_TITLE_WORDS, WORK_NOUNS } from './en/works.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.\-&]*/gu;

/** Words as the benchmark of quotations counts them. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** Headlines, shows, books: every word of weight has a capital. */
export function isTitleCase(quote: string): boolean {
  const words = quote.match(WORD) ?? [];
  const weighty = words.filter((word) => !SMALL_TITLE_WORDS.has(word.toLowerCase()));
  return (
    weighty.length > 0 &&
    weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    /^[\p{Lu}\p{N}]/u.test(words[0] ?? '')
  );
}

const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'punct' && signs.includes(token.text);

/** Words in front of a title: "on NBC's", "host of", "the film". */
function announcesWork(before: Token | undefined): boolean {
  if (before?.kind !== 'word') return false;
  return (
    before.possessive ||
    WORK_NOUNS.has(before.lower) ||
    ['on', 'of', 'in', 'with', 'by', 'alongside', 'watching'].includes(before.lower)
  );
}

/** Ways of finding a source that no saying verb speaks for. */
const UNCUED: ReadonlySet<Evidence | 'none'> = new Set([
  'none',
  'clause',
  'possessive',
  'continued',
  'previous-sentence',
  'previous-paragraph',
] as const);

/**
 * Judges a run by its form and by how its source was found.
 * @param named whether the source has a name
 * @param isCue tells a saying verb of the article's language
 */
export function isNoQuote(
  scene: Scene,
  at: number,
  quote: string,
  evidence: Evidence | 'none',
  cue: boolean,
  named: boolean,
  isCue: (scene: Scene, i: number) => boolean = isCueVerb,
): boolean {
  const { tokens } = scene.frame;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const size = countWords(quote);
  if (size === 0) return true;
  const titled = isTitleCase(quote);
  const fragment = size <= 3;
  // Robert “Bob” Roe
  if (fragment && titled && before?.kind === 'word' && before.capital && after?.kind === 'word' && after.capital)
    return true;
  if (before?.lower === 'so-called') return true;
  const announced = isSign(before, ':') || isCue(scene, at - 1) || (isSign(before, ',') && isCue(scene, at - 2));
  const sentence = /[.?!]$/.test(quote);
  if (titled && !announced) {
    if (!sentence && evidence !== 'tail' && evidence !== 'tail-inverted') return true;
    // an album, “A Year Without You.”: the full stop is the sentence's
    if (size >= 2 && quote.endsWith('.') && UNCUED.has(evidence)) return true;
    if (size >= 2 && !/[?!]$/.test(quote) && announcesWork(before)) return true;
  }
  if (!fragment) return false;
  if (!sentence && (evidence === 'none' || evidence === 'continued' || evidence === 'previous-paragraph')) return true;
  if (!cue && !named) return true;
  // the “conservative” media, a “surrender” on behalf of
  const modifies =
    after?.kind === 'word' &&
    !after.capital &&
    before?.kind === 'word' &&
    /^(?:a|an|the|its|their|this|that|as)$/.test(before.lower);
  return modifies && (evidence === 'clause' || evidence === 'possessive' || evidence === 'next');
}
