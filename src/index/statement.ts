/**
 * Statements of one speaker: the runs of one attribution, and which statements of different articles are the same one.
 */

import type { IsoDate } from '../corpus/article.ts';
import type { Quote } from '../extract/extraction.ts';
import { foldName } from './name.ts';
import { stopWords } from './stop-words.ts';

/** The runs of one attribution, in text order; never empty. */
export type Runs<Q extends Quote = Quote> = readonly Q[];

/** A statement with its other wordings. */
export type Folded<Q extends Quote = Quote> = Readonly<{ runs: Runs<Q>; variants: readonly Runs<Q>[] }>;

/** Longer sentences are the same when they share this much of the shorter one's word triples … */
const SHARED_TRIPLES = 0.7;
/** … or this much of its content words, if these are several and some stand in the same order. */
const SHARED_TERMS = 0.8;
const SEVERAL_TERMS = 5;
const SOME_TRIPLES = 0.3;
const LONG = 6;
/** A short sentence is the same only word for word, and only within a few days. */
const SHORT_WORDS = 3;
const SHORT_TERMS = 2;
const SHORT_DAYS = 7;
/** The same words months apart are another occasion. */
const LONG_DAYS = 45;
/** Words said again and again are a slogan, not one statement. */
const SLOGAN = 4;

const DAY = 86_400_000;

/** A sentence of a statement, taken apart. */
type Sentence = Readonly<{ words: readonly string[]; terms: ReadonlySet<string>; triples: readonly string[] }>;

/** Groups quotes into statements; runs keep their order, statements stand in order of their first run. */
export function toStatements<Q extends Quote>(quotes: readonly Q[]): Runs<Q>[] {
  const statements = new Map<string, Q[]>();
  for (const quote of quotes) {
    const key = `${quote.article} ${quote.statement}`;
    const runs = statements.get(key);
    if (runs) runs.push(quote);
    else statements.set(key, [quote]);
  }
  return [...statements.values()];
}

const STOPS = stopWords('en');

/** The sentences of a statement that are long enough to be known again, and his own words within his words. */
function sentencesOf(runs: Runs): Sentence[] {
  const texts = runs.flatMap((run) => [
    run.quote,
    ...run.nested.filter(({ speaker }) => speaker === run.speaker).map(({ quote }) => quote),
  ]);
  // A rough cut does: both wordings are cut alike, and a sentence cut in two is only found twice.
  return texts
    .flatMap((text) => foldName(text).split(/[.!?;:]\s/))
    .flatMap((text) => {
      const words = text.replace(/['’]s?(?![\p{L}\p{N}])|['’]/gu, '').match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu) ?? [];
      const terms = new Set(words.filter((word) => !STOPS.has(word)));
      if (words.length < SHORT_WORDS || terms.size < SHORT_TERMS) return [];
      return [{ words, terms, triples: words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')) }];
    });
}

function shared<T>(few: Iterable<T>, many: ReadonlySet<T>): number {
  let n = 0;
  for (const each of few) if (many.has(each)) n++;
  return n;
}

/** True when two sentences say the same in (nearly) the same words; within one article only the very words count. */
function sameSentence(a: Sentence, b: Sentence, wordForWord: boolean): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length < LONG) return short.words.every((word, i) => word === long.words[i]);
  if (wordForWord) return ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `);
  const triples = new Set(short.triples);
  const order = shared(triples, new Set(long.triples)) / triples.size;
  if (order >= SHARED_TRIPLES) return true;
  const terms = shared(short.terms, long.terms) / short.terms.size;
  return short.terms.size >= SEVERAL_TERMS && terms >= SHARED_TERMS && order >= SOME_TRIPLES;
}

/**
 * Folds statements of one speaker that several articles print, word for word or nearly so. The fullest wording leads, so
 * that no chain of half-alike statements can form.
 * @param statements each the runs of one attribution
 * @param dateOf publication date of a statement's article
 * @returns every statement exactly once, as a lead or as a variant; each where the first of its wordings stood
 */
export function foldStatements<Q extends Quote>(
  statements: readonly Runs<Q>[],
  dateOf: (runs: Runs<Q>) => IsoDate | null,
): Folded<Q>[] {
  const parsed = statements.map((runs, at) => ({
    at,
    runs,
    date: dateOf(runs),
    said: sentencesOf(runs),
    length: runs.reduce((sum, run) => sum + run.quote.length, 0),
  }));
  type Parsed = (typeof parsed)[number];

  const uses = new Map<string, number>();
  for (const { said } of parsed)
    for (const sentence of new Set(said.map(({ words }) => words.join(' '))))
      uses.set(sentence, (uses.get(sentence) ?? 0) + 1);

  const near = (a: Parsed, b: Parsed, days: number) =>
    a.date !== null && b.date !== null && Math.abs(Date.parse(a.date) - Date.parse(b.date)) <= days * DAY;
  const same = (a: Parsed, b: Parsed): boolean =>
    a.said.some((x) =>
      b.said.some((y) => {
        if (!sameSentence(x, y, a.runs[0]?.article === b.runs[0]?.article)) return false;
        const short = x.words.length <= y.words.length ? x.words : y.words;
        if (short.length >= LONG) return a.date === null || b.date === null || near(a, b, LONG_DAYS);
        return near(a, b, SHORT_DAYS) && (uses.get(short.join(' ')) ?? 0) < SLOGAN;
      }),
    );

  const leads = new Map<number, Parsed[]>();
  const byTriple = new Map<string, Parsed[]>();
  const order = [...parsed].sort((a, b) => b.length - a.length || a.at - b.at);
  for (const each of order) {
    const triples = new Set(each.said.flatMap((sentence) => sentence.triples));
    const candidates = new Set<Parsed>();
    for (const triple of triples) for (const lead of byTriple.get(triple) ?? []) candidates.add(lead);
    const lead = [...candidates].sort((a, b) => a.at - b.at).find((candidate) => same(candidate, each));
    if (lead) {
      leads.get(lead.at)?.push(each);
      continue;
    }
    leads.set(each.at, []);
    for (const triple of triples) {
      const list = byTriple.get(triple);
      if (list === undefined) byTriple.set(triple, [each]);
      else if (list.length < MANY) list.push(each);
    }
  }
  return parsed
    .flatMap(({ at, runs }) => {
      const variants = leads.get(at)?.sort((a, b) => a.at - b.at);
      return variants ? [{ at: Math.min(at, variants[0]?.at ?? at), runs, variants }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ runs, variants }) => ({ runs, variants: variants.map((variant) => variant.runs) }));
}

/** So many leads are looked at for one word triple; more would make a stump speech slow. */
const MANY = 50;
