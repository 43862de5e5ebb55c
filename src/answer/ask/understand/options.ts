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
const MAX_WORDS = 6;
/** One of two: then it is asked which. */
const OR = /^,? (?:or|o) /i;

/**
 * Finds options typed. Days are included, as on the command line. "Who is the source: the minister or his aide?" has none: a
 * value has to be an outlet, an author or a date, or to be in quotation marks or right behind the colon.
 */
export function readOptions(text: string, { outlets, authors }: Catalogue, asOf: IsoDate): OptionRead[] {
  const found: OptionRead[] = [];
  for (const { 0: typed, index, groups = {} } of text.matchAll(OPTION)) {
    const name = MEANT[(groups['name'] ?? '').toLowerCase()];
    if (name === undefined) continue;
    const end = index + typed.length;
    const { quoted, word, space = '' } = groups;
    const from = end - (word?.length ?? 0);
    if (name === 'after' || name === 'before') {
      const edge = name === 'after' ? 'first' : 'last';
      const day = (given: string) => readDate(given, asOf, edge);
      const run =
        quoted === undefined
          ? (longestRun(text, from, MAX_WORDS, day) ?? dated(text, from, end, day))
          : dated(text, end - quoted.length - 1, end - 1, day);
      if (run !== null)
        found.push({ name, value: run.value, span: { start: index, end: quoted === undefined ? run.end : end } });
      continue;
    }
    const known = (given: string) => (name === 'source' ? outlets.find(given)?.name : authors.find(given)) ?? null;
    if (quoted !== undefined) {
      found.push({ name, value: known(quoted) ?? quoted.trim(), span: { start: index, end } });
      continue;
    }
    const run = longestRun(text, from, MAX_WORDS, known);
    if (run !== null && !OR.test(text.slice(run.end)))
      found.push({ name, value: run.value, span: { start: index, end: run.end } });
    else if (run === null && space === '' && word !== undefined && /[\p{L}\p{N}]/u.test(word))
      found.push({ name, value: word.replace(/[,.;:?!]{1,9}$/, ''), span: { start: index, end } });
  }
  return found.filter(({ value }) => value !== '');
}

/** A date that is written with signs between its numbers. */
function dated(text: string, start: number, end: number, day: (given: string) => IsoDate | null) {
  const value = day(text.slice(start, end).replace(/[,.;:?!)]{1,9}$/, ''));
  return value === null ? null : { start, end, value };
}
