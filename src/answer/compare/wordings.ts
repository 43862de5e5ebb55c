/** One statement as several outlets print it: the pieces that say the same, and the words that differ. */

import type { ArticleId } from '../../corpus/article.ts';
import type { Quote } from '../../extract/extraction.ts';
import type { PeopleIndex, PersonEntry } from '../../index/people/people.ts';
import { sentences } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { ArticleLookup } from '../answer.ts';
import { wordsOf, type Word } from '../check-quote/align.ts';
import { foldedStatements } from '../quote/quote.ts';

/** Of the shorter piece so many words must stand in the other in the same order: of a few words all … */
const SHARE = 0.7;
const FEW = 5;
/** … and at least so many. */
const LEAST = 3;
/** Longer pieces are not held against one another word by word. */
const MOST_WORDS = 400;

/** Part of a quotation; offsets into the article. */
export type Piece = Span &
  Readonly<{ article: ArticleId; paragraph: number; outlet: string | null; words: readonly Word[] }>;

/** A statement as outlets print it, the fullest wording first. */
export type Wording = Readonly<{
  speaker: string;
  lines: readonly Readonly<{ piece: Piece; marked: readonly Span[] }>[];
}>;

/** Every statement that several outlets print. Only words of one speaker are held against each other. */
export function wordingsIn(people: PeopleIndex, articles: ArticleLookup, keep: (run: Quote) => boolean): Wording[] {
  return people.people.flatMap((person) => wordingsOf(person, articles, keep));
}

function wordingsOf(person: PersonEntry, articles: ArticleLookup, keep: (run: Quote) => boolean): Wording[] {
  const piecesOf = (runs: readonly Quote[]) => runs.flatMap((run) => pieces(run, articles));
  return foldedStatements(person, articles, keep).flatMap(({ runs, variants }) => {
    if (variants.length === 0) return [];
    const others = variants.map(piecesOf);
    return piecesOf(runs).flatMap((lead): Wording[] => {
      // Of each other outlet the piece that is most like it.
      const best = new Map<string | null, Readonly<{ piece: Piece; pair: Pair }>>();
      for (const piece of others.flat()) {
        if (piece.outlet === lead.outlet) continue;
        const pair = match(lead.words, piece.words);
        const known = best.get(piece.outlet);
        if (pair !== null && (known === undefined || pair.shared > known.pair.shared))
          best.set(piece.outlet, { piece, pair });
      }
      if (best.size === 0) return [];
      const found = [...best.values()];
      const lacking = new Set(found.flatMap(({ pair }) => pair.first));
      return [
        {
          speaker: person.name,
          lines: [
            { piece: lead, marked: runsOfWords(lead, [...lacking]) },
            ...found.map(({ piece, pair }) => ({ piece, marked: runsOfWords(piece, pair.second) })),
          ],
        },
      ];
    });
  });
}

/** The sentences of a run, and his own words within his words. */
function pieces(run: Quote, articles: ArticleLookup): Piece[] {
  const article = articles.get(run.article);
  if (article === undefined) return [];
  const own = run.nested.filter(({ speaker }) => speaker === run.speaker);
  const whole = sentences(run.quote, article.language ?? 'en')
    .map(({ start, end }) => ({ start: run.start + start, end: run.start + end }))
    .filter((span) => !own.some((inner) => inner.start < span.end && span.start < inner.end));
  return [...whole, ...own].map(({ start, end }) => ({
    ...{ article: run.article, paragraph: run.paragraph, outlet: article.source, start, end },
    words: wordsOf(article.text.slice(start, end)),
  }));
}

/** Places of the words that only one of two pieces has, and how many both have. */
type Pair = Readonly<{ shared: number; first: readonly number[]; second: readonly number[] }>;

/** Holds two pieces against each other; `null` where they are not one wording. */
function match(first: readonly Word[], second: readonly Word[]): Pair | null {
  const shorter = Math.min(first.length, second.length);
  if (shorter < LEAST || Math.max(first.length, second.length) > MOST_WORDS) return null;
  const common = commonWords(first, second);
  if (common.length < (shorter <= FEW ? shorter : Math.max(LEAST, SHARE * shorter))) return null;
  const lacking = (words: readonly Word[], side: 0 | 1) => {
    const held = new Set(common.map((pair) => pair[side]));
    return words.flatMap((_, at) => (held.has(at) ? [] : [at]));
  };
  return { shared: common.length, first: lacking(first, 0), second: lacking(second, 1) };
}

/** Words that differ between two pieces of text, where they are one wording; `null` where they are not. */
export function differing(first: Text, second: Text): readonly [Span[], Span[]] | null {
  const taken = ({ start, text }: Text): Worded => ({ start, words: wordsOf(text) });
  const [a, b] = [taken(first), taken(second)];
  const pair = match(a.words, b.words);
  return pair && [runsOfWords(a, pair.first), runsOfWords(b, pair.second)];
}

/** Printed words and where they begin in their article. */
type Text = Readonly<{ start: number; text: string }>;
type Worded = Readonly<{ start: number; words: readonly Word[] }>;

/** The longest run of words, with gaps, that both have in the same order (Hunt and McIlroy 1976): places in both. */
export function commonWords(first: readonly Word[], second: readonly Word[]): [number, number][] {
  const width = second.length + 1;
  const lengths = new Uint16Array((first.length + 1) * width);
  const length = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = first.length - 1; row >= 0; row--)
    for (let column = second.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        first[row]?.plain === second[column]?.plain
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1));
  const pairs: [number, number][] = [];
  for (let [row, column] = [0, 0]; row < first.length && column < second.length;) {
    if (first[row]?.plain === second[column]?.plain) pairs.push([row++, column++]);
    else if (length(row + 1, column) >= length(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** Words beside one another as one span of the article. */
function runsOfWords({ start, words }: Worded, places: readonly number[]): Span[] {
  const spans: { start: number; end: number; last: number }[] = [];
  for (const at of [...places].sort((a, b) => a - b)) {
    const word = words[at];
    const before = spans.at(-1);
    if (word === undefined) continue;
    if (before?.last === at - 1) Object.assign(before, { end: start + word.end, last: at });
    else spans.push({ start: start + word.start, end: start + word.end, last: at });
  }
  return spans.map(({ start: from, end }) => ({ start: from, end }));
}
