/**
 * What stands in quotation marks and is no quotation: titles of works and programmes, nicknames, terms and scare quotes.
 */

import { isCueVerb } from './cue/verb.ts';
import type { Evidence, Scene } from './cue/scene.ts';
import { Rules, yes } from '../../text/rules.ts';
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

/** A run within quotation marks, and how its source was found. */
type Candidate = Readonly<{
  before: Token | undefined;
  after: Token | undefined;
  quote: string;
  /** Words. */
  size: number;
  /** Written as titles are, with nothing before it that says it is speech. */
  title: boolean;
  /** Ends as a sentence does. */
  sentence: boolean;
  evidence: Evidence | 'none';
  cue: boolean;
  named: boolean;
}>;

/** Up to so many words are no quotation by themselves. */
const FRAGMENT = 3;

const NO_QUOTE = new Rules<Candidate, true>('speech: runs that are no quotation', [
  {
    name: 'nickname',
    for: 'Mayor Robert “Bob” Roe said on Monday he was glad.',
    not: 'Mayor Robert Roe said “Yes” on Monday.',
    says: ({ before, after, size, quote }) =>
      yes(size <= FRAGMENT && isTitleCase(quote) && isCapital(before) && isCapital(after)),
  },
  {
    name: 'so-called',
    for: 'Mayor Ana Roe said the so-called “wall of fire and smoke” was gone.',
    not: 'Mayor Ana Roe said it “was a wall of fire and smoke” on Monday.',
    says: ({ before }) => yes(before?.lower === 'so-called'),
  },
  {
    name: 'title-without-cue',
    for: 'Ana Roe called it the “Crossroads of America” by the sea.',
    not: 'Ana Roe called it a “crossroads of America” by the sea.',
    says: ({ title, sentence, evidence }) =>
      yes(title && !sentence && evidence !== 'tail' && evidence !== 'tail-inverted'),
  },
  {
    // The full stop is the sentence's.
    name: 'title-with-full-stop',
    for: 'Ana Roe made an album, “A Year Without You.”',
    not: 'Ana Roe said, “A Year Without You.”',
    says: ({ title, size, quote, evidence }) => yes(title && size >= 2 && quote.endsWith('.') && UNCUED.has(evidence)),
  },
  {
    name: 'title-announced',
    for: 'On Sunday on Fox News channel’s “Sunday Morning Futures,” Ana Roe said the mayor was late.',
    not: 'Ana Roe said of it: “The Long Road.”',
    says: ({ title, size, quote, before }) => yes(title && size >= 2 && !/[?!]$/.test(quote) && announcesWork(before)),
  },
  {
    name: 'fragment-without-source',
    for: '“We lost,” Ana Roe said. The “green wave” is over.',
    not: '“We lost,” Ana Roe said. “The wave is over.”',
    says: ({ size, sentence, evidence }) =>
      yes(
        size <= FRAGMENT &&
          !sentence &&
          (evidence === 'none' || evidence === 'continued' || evidence === 'previous-paragraph'),
      ),
  },
  {
    name: 'fragment-without-cue-or-name',
    for: 'He learned of it “at night” from them.',
    not: 'Ana Roe learned of it “at night” from them.',
    says: ({ size, cue, named }) => yes(size <= FRAGMENT && !cue && !named),
  },
  {
    // the “conservative” media, a “surrender” on behalf of
    name: 'scare-quote',
    for: 'Ana Roe bought a “promoted trend” on the site.',
    not: 'Ana Roe said the media was “conservative” then.',
    says: ({ size, before, after, evidence }) =>
      yes(
        size <= FRAGMENT &&
          after?.kind === 'word' &&
          !after.capital &&
          before?.kind === 'word' &&
          /^(?:a|an|the|its|their|this|that|as)$/.test(before.lower) &&
          (evidence === 'clause' || evidence === 'possessive' || evidence === 'next'),
      ),
  },
]);

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;

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
  const size = countWords(quote);
  if (size === 0) return true;
  const announced = isSign(before, ':') || isCue(scene, at - 1) || (isSign(before, ',') && isCue(scene, at - 2));
  const title = isTitleCase(quote) && !announced;
  const sentence = /[.?!]$/.test(quote);
  const after = tokens[at + 1];
  return NO_QUOTE.first({ before, after, quote, size, title, sentence, evidence, cue, named }) ?? false;
}
