/** Options typed among the words: "fentanyl seized source:OAN after: 2025-05-01". */

import type { IsoDate } from '../../../corpus/article.ts';
import type { Span } from '../../../text/span.ts';
import { readDate } from '../../date.ts';
import type { Catalogue } from './catalogue.ts';
import { longestRun } from './text.ts';

/** An option read, and the words that say so. */
export type OptionRead = Readonly<
  { span: Span } & ({ name: 'source' | 'author'; value: string } | { name: 'after' | 'before'; value: IsoDate })
>;

/** An option as it is typed, before its value is read. */
type Typed = Readonly<{
  text: string;
  name: OptionRead['name'];
  /** The option with the value in quotation marks or the first word of it. */
  span: Span;
  quoted: string | undefined;
  word: string | undefined;
  /** Where the word stands. */
  from: number;
  /** No space stands between the colon and the word. */
  close: boolean;
}>;

const OPTION =
  /(?<![\p{L}\p{N}])(?:--)?(?<name>source|outlet|author|byline|after|since|before|until|fuente|autora?|desde|hasta):(?<space> {0,3})(?:["“](?<quoted>[^"“”]{1,80})["”]|(?<word>[^\s"“”]{1,80}))?/giu;
const MEANT: Readonly<Record<string, OptionRead['name']>> = {
  source: 'source',
  outlet: 'source',
  fuente: 'source',
  author: 'author',
  byline: 'author',
  autor: 'author',
  autora: 'author',
  after: 'after',
  since: 'after',
  desde: 'after',
  before: 'before',
  until: 'before',
  hasta: 'before',
};
/** How options may be named in a question. */
export const OPTION_WORDS: readonly string[] = Object.keys(MEANT);
const MAX_WORDS = 6;
/** One of two: then it is asked which. */
const OR = /^,? (?:or|o) /i;

/**
 * Finds options typed. Days are included, as on the command line. "Who is the source: the minister or his aide?" has none: a
 * value has to be an outlet, an author or a date, or to be in quotation marks or right behind the colon.
 */
export function readOptions(text: string, catalogue: Catalogue, asOf: IsoDate): OptionRead[] {
  const found: OptionRead[] = [];
  for (const typed of typedOptions(text)) {
    const { name } = typed;
    const read = name === 'after' || name === 'before' ? readDay(typed, name, asOf) : readName(typed, name, catalogue);
    if (read !== null && read.value !== '') found.push(read);
  }
  return found;
}

function* typedOptions(text: string): Generator<Typed> {
  for (const { 0: typed, index, groups = {} } of text.matchAll(OPTION)) {
    const name = MEANT[(groups['name'] ?? '').toLowerCase()];
    if (name === undefined) continue;
    const { quoted, word, space = '' } = groups;
    const end = index + typed.length;
    const from = end - (word?.length ?? 0);
    yield { text, name, span: { start: index, end }, quoted, word, from, close: space === '' };
  }
}

/** Reads the day of an option: in quotation marks, in words, or with signs between its numbers. */
function readDay(typed: Typed, name: 'after' | 'before', asOf: IsoDate): OptionRead | null {
  const { text, span, quoted, from } = typed;
  const day = (given: string) => readDate(given, asOf, name === 'after' ? 'first' : 'last');
  const written = (given: string) => day(given.replace(/[,.;:?!)]{1,9}$/, ''));
  if (quoted !== undefined) {
    const value = written(quoted);
    return value === null ? null : { name, value, span };
  }
  const run = longestRun(text, from, MAX_WORDS, day);
  if (run !== null) return { name, value: run.value, span: { start: span.start, end: run.end } };
  const value = written(text.slice(from, span.end));
  return value === null ? null : { name, value, span };
}

/** Reads the outlet or author of an option; one that no article has only where it is clearly given. */
function readName(typed: Typed, name: 'source' | 'author', { outlets, authors }: Catalogue): OptionRead | null {
  const { text, span, quoted, word = '', from, close } = typed;
  const known = (given: string) => (name === 'source' ? outlets.find(given)?.name : authors.find(given)) ?? null;
  if (quoted !== undefined) return { name, value: known(quoted) ?? quoted.trim(), span };
  const run = longestRun(text, from, MAX_WORDS, known);
  if (run !== null) {
    if (OR.test(text.slice(run.end))) return null;
    return { name, value: run.value, span: { start: span.start, end: run.end } };
  }
  return close && /[\p{L}\p{N}]/u.test(word) ? { name, value: word.replace(/[,.;:?!]{1,9}$/, ''), span } : null;
}
