/**
 * Statements of one speaker: the runs of one attribution, and which statements of different articles are the same one.
 */

import type { IsoDate } from '../../corpus/article.ts';
import type { Quote } from '../../extract/extraction.ts';
import { foldName } from './name.ts';
import { stopWords } from '../../text/stop-words.ts';

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

function wordsOf(text: string): string[] {
  const bare = foldName(text).replace(/['’]s?(?![\p{L}\p{N}])|['’]/gu, '');
  return bare.match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu) ?? [];
}

/** The sentences of a run that are long enough to be known again, and his own words within his words. */
function sentencesOf(run: Quote, language: string): Sentence[] {
  const stops = stopWords(language);
  const texts = [run.quote, ...run.nested.filter(({ speaker }) => speaker === run.speaker).map(({ quote }) => quote)];
  // A rough cut does: both wordings are cut alike, and a sentence cut in two is only found twice.
  return texts
    .flatMap((text) => text.split(/[.!?;:]\s/))
    .flatMap((text) => {
      const words = wordsOf(text);
      const terms = new Set(words.filter((word) => !stops.has(word)));
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

/** A statement, or what is left of one, while it is compared. */
type Part<Q extends Quote> = { at: number; date: IsoDate | null; runs: readonly Said<Q>[]; variants: Part<Q>[] };
type Said<Q extends Quote> = Readonly<{ run: Q; words: string; sentences: readonly Sentence[] }>;

const near = (a: IsoDate | null, b: IsoDate | null, days: number) =>
  a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) <= days * DAY;

/** In how many statements a sentence is said word for word. */
function usesOf(parts: readonly Part<Quote>[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { runs } of parts)
    for (const said of new Set(runs.flatMap((run) => run.sentences.map(({ words }) => words.join(' ')))))
      uses.set(said, (uses.get(said) ?? 0) + 1);
  return uses;
}

/** Tells whether a run of a statement says what another statement says too. */
type Sameness = (lead: Part<Quote>, part: Part<Quote>, run: Said<Quote>) => boolean;

function samenessBy(uses: ReadonlyMap<string, number>): Sameness {
  return (lead, part, { run, sentences }) =>
    lead.runs.some((other) =>
      other.sentences.some((x) =>
        sentences.some((y) => {
          if (!sameSentence(x, y, run.article === other.run.article)) return false;
          const short = x.words.length <= y.words.length ? x.words : y.words;
          if (short.length >= LONG)
            return lead.date === null || part.date === null || near(lead.date, part.date, LONG_DAYS);
          return near(lead.date, part.date, SHORT_DAYS) && (uses.get(short.join(' ')) ?? 0) < SLOGAN;
        }),
      ),
    );
}

const wholeOf = (runs: readonly Said<Quote>[]) => ` ${runs.map(({ words }) => words).join(' ')} `;

/**
 * A statement cut so that each other wording stands under the runs that it says again, and under no run that only stands
 * beside them.
 */
function cutByWording<Q extends Quote>(lead: Part<Q>, same: Sameness): Part<Q>[] {
  const { runs, variants } = lead;
  const spans = variants.map((variant) => {
    const whole = wholeOf(variant.runs);
    const again = runs.flatMap((run, at) => {
      const holds = whole.includes(` ${run.words} `) || variant.runs.some(({ words }) => run.words.includes(words));
      return holds || same(variant, lead, run) ? [at] : [];
    });
    return { variant, from: again[0] ?? 0, to: again.at(-1) ?? runs.length - 1 };
  });
  const cuts = runs.flatMap((_, at) => {
    const isEdge = spans.some(({ from, to }) => at === from || at === to + 1);
    return at === 0 || (isEdge && !spans.some(({ from, to }) => from < at && at <= to)) ? [at] : [];
  });
  return cuts.map((from, i) => {
    const to = cuts[i + 1] ?? runs.length;
    const own = spans.filter((span) => span.from >= from && span.from < to).map(({ variant }) => variant);
    return { ...lead, runs: runs.slice(from, to), variants: own };
  });
}

/**
 * Folds what one speaker said in several articles, word for word or nearly so. The fullest wording leads, so that no chain
 * of half-alike statements can form; of a statement only the runs that say the same become a variant, and have one.
 * @param statements each the runs of one attribution
 * @param printedIn publication date and language of a run's article
 * @returns every run exactly once, in a lead or in a variant; each lead where the first of its wordings stood
 */
export function foldStatements<Q extends Quote>(
  statements: readonly Runs<Q>[],
  printedIn: (run: Q) => Readonly<{ date: IsoDate | null; language: string }>,
): Folded<Q>[] {
  const parts = statements.map((runs, at): Part<Q> => ({
    at,
    date: runs[0] ? printedIn(runs[0]).date : null,
    runs: runs.map((run) => ({
      run,
      words: wordsOf(run.quote).join(' '),
      sentences: sentencesOf(run, printedIn(run).language),
    })),
    variants: [],
  }));
  const uses = usesOf(parts);

  const same = samenessBy(uses);
  const leads: Part<Q>[] = [];
  const byTriple = new Map<string, Part<Q>[]>();
  const length = ({ runs }: Part<Q>) => runs.reduce((sum, { run }) => sum + run.quote.length, 0);
  for (const part of parts.toSorted((a, b) => length(b) - length(a) || a.at - b.at)) {
    const candidates = new Set(triplesOf(part.runs).flatMap((triple) => byTriple.get(triple) ?? []));
    let left = part.runs;
    for (const lead of [...candidates].sort((a, b) => a.at - b.at)) {
      const alike = left.filter((run) => same(lead, part, run));
      if (alike.length === 0) continue;
      // Once some of it is the same, a few words that the lead holds too are no chance.
      const whole = wholeOf(lead.runs);
      const runs = left.filter((run) => alike.includes(run) || whole.includes(` ${run.words} `));
      lead.variants.push({ ...part, runs });
      left = left.filter((run) => !runs.includes(run));
    }
    if (left.length === 0) continue;
    const lead = { ...part, runs: left };
    leads.push(lead);
    for (const triple of triplesOf(left)) {
      const known = byTriple.get(triple);
      if (known === undefined) byTriple.set(triple, [lead]);
      else if (known.length < MANY) known.push(lead);
    }
  }
  const runsOf = ({ runs }: Part<Q>) => runs.map(({ run }) => run);
  return leads
    .flatMap((lead) => cutByWording(lead, same))
    .map((lead) => ({ lead, variants: lead.variants.sort((a, b) => a.at - b.at) }))
    .map(({ lead, variants }) => ({ lead, variants, at: Math.min(lead.at, variants[0]?.at ?? lead.at) }))
    .sort((a, b) => a.at - b.at || a.lead.at - b.lead.at)
    .map(({ lead, variants }) => ({ runs: runsOf(lead), variants: variants.map(runsOf) }));
}

function triplesOf(runs: readonly Said<Quote>[]): string[] {
  return [...new Set(runs.flatMap(({ sentences }) => sentences.flatMap(({ triples }) => triples)))];
}

/** So many leads are looked at for one word triple; more would make a stump speech slow. */
const MANY = 50;
