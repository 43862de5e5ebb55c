/**
 * What tells the answering sentence of a passage from the others: one vector of named values per sentence. Each value is
 * taken relative to the other sentences of its passage, because they are all it has to be told from.
 */

import { fold, stemWord } from '../index/analyze.ts';
import { ANSWER_MARKS } from '../index/features.ts';
import { MARK } from '../index/marks.ts';
import type { Query, QueryWord } from '../index/query.ts';
import type { ReadPassage, ReadSentence } from './read-passage.ts';

/** Words of grammar that stand in nearly every sentence and question; "first", "most" or "only" are not among them. */
const EVERYWHERE = new Set(
  (
    'what which who whom whose when where why how is are was were be been being do does did has have had the a an of to in on at ' +
    'for by with and or as it its this that que cual cuales quien quienes cuando donde como cuanto cuantos cuanta cuantas el la ' +
    'los las un una de del al en por para con y se es era fue son eran fueron su sus lo a ha han habia'
  ).split(' '),
);
/** Words that point back at the sentence before. */
const POINTING = new Set(
  (
    'this these that those it its he his she her they their them such him both former latter ' +
    'esta este estos estas ello ellos ellas su sus dicho dicha dichos dichas ese esa aquel'
  ).split(' '),
);
/** A sentence that points back does so within its first words. */
const POINTS_EARLY = 6;
/** Runs of so many letters are compared between words, their ends included. */
const LETTERS = 4;
/** In a passage of two sentences a small difference must not count like a large one. */
const LEAST_SPREAD = 0.1;
/** Words farther away are not near. */
const NEAR = 40;
/** So many content words are the beginning of a sentence, and so many words of any kind. */
const BEGINNING = 4;
const OPENING = 5;
/** What was said before counts less the further back it was said. */
const FADING = 0.7;

const PURPOSE =
  /(?<!\p{L})(?:why|purpose|reason|goal|aim|for what|por qué|propósito|razón|objetivo|para qué|caus\p{L}+)(?!\p{L})/u;
/** Words that begin a reason or a purpose; nearly every such answer has one. */
const BECAUSE = /\b(?:because|due|to|for|since|as|so that|porque|para|por|debido|ya que)\b/i;
const NAMING =
  /\b(?:called|known|named?|term(?:ed)?|dubbed|referred|nicknamed|titled|entitled|llamad[oa]s?|conocid[oa]s?|denomina(?:d[oa]s?)?|llama|nombre|conoce)\b/iu;
const OLD = /\bhow old\b|\bcu[aá]ntos años\b|\bqu[eé] edad\b/iu;
const AGE = /\b(?:aged?|years? old|years? of age|edad|años)\b/iu;
const HOW_LONG =
  /\bhow (?:long|old|far|tall|fast|high|large|big|deep)\b|\bcu[aá]nto (?:tiempo|dur)|\bqu[eé] (?:edad|distancia|altura)\b|\bcu[aá]ntos años\b/iu;
const MEASURE =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|century|centuries|decades?|mph|km|mi|miles?|foot|feet|met(?:er|re)s?|kilomet(?:er|re)s?|anos?|mes(?:es)?|semanas?|dias?|horas?|minutos?|segundos?|siglos?|decadas?|metros?|kilometros?|millas?|pies)$/;
const DEFINITION =
  /^(?:what|qu[eé]|cu[aá]l) (?:is|are|was|were|does|es|son|era|significa)\b|\b(?:mean|meaning|definition)\b/iu;
/** Words right behind a term that explain it, or an opening bracket. */
const EXPLAINS =
  /^["”’']?\s*(?:\(|,? (?:is|are|was|means?|refers?|or|indicates?|a|an|es|son|significa|era|indica)\b)/iu;
/** So many characters behind a term are looked at for {@link EXPLAINS}. */
const BEHIND = 25;
/** Questions of no more content words are short: such words tell little of where the answer stands. */
const SHORT = 3;
/** Forms that verbs have more often than other words. */
const VERBAL = /(?:ed|ing|ize|ate|ify|ó|aron|ieron|ado|ido|aba|ían?|ar|er|ir)$/;
const NUMERIC = MARK.number | MARK.money | MARK.percent | MARK.date;

/** What is counted once per sentence. */
type Counts = Readonly<{
  /** For each printed word of the question whether the sentence has it, and whether it has a form of it. */
  printed: Uint8Array;
  stems: Uint8Array;
  /** For each word of the sentence whether it is a content word that the question does not have. */
  isNew: Uint8Array;
  newWords: number;
  /** New words that no sentence before has, and the names and numbers among them. */
  unheard: number;
  unheardNames: number;
  /** Runs of letters that words of the question have too, as a share. */
  letters: number;
}>;

/** A passage with what all its sentences are measured by. */
type View = Readonly<{
  passage: ReadPassage;
  query: Query;
  sentences: readonly ReadSentence[];
  counts: readonly Counts[];
  /** Rarity of each word of the question, squared, and of those that are names. */
  rarity: readonly number[];
  steep: readonly number[];
  names: readonly number[];
  /** The rarity, less for a word of many sentences: what stands in all of them tells none. */
  here: readonly number[];
  /** The same, less for a word of many passages of the article; and without names. */
  topical: readonly number[];
  plain: readonly number[];
  /** The rarity within the passage of what looks like a verb. */
  verbs: readonly number[];
  /** True where the last word of the question stands in one sentence only. */
  lastIsSingle: boolean;
  /** The sentence with most of the question. */
  best: number;
  /** What each printed word of the question tells by the number of sentences that have it. */
  printed: readonly number[];
  /** The same without the words that stand everywhere. */
  printedRare: readonly number[];
  /** Bits of the marks an answer may have. */
  mask: number;
  numeric: boolean;
  asks: Asked;
}>;

function share(met: ArrayLike<number>, weights: readonly number[]): number {
  let held = 0;
  let total = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    held += weight * (met[at] ?? 0);
    total += weight;
  }
  return total === 0 ? 0 : held / total;
}

/** What it tells that a sentence has something, when so many of all have it. */
const telling = (all: number, having: number): number => Math.log((all + 1) / (having + 0.5));

const WORD_END = 95;

/** A run of letters of a word as a number; one before its beginning and one behind its end are marked. */
function runAt(word: string, from: number): number {
  let run = from < 0 ? WORD_END : word.charCodeAt(from);
  for (let at = from + 1; at < from + LETTERS; at++)
    run = (Math.imul(run, 8191) + (at < word.length ? word.charCodeAt(at) : WORD_END)) | 0;
  return run;
}

/** Bits of a run that are looked at before the run itself: nearly all runs of a text are not the question's. */
const SIEVE = 4095;

/** The runs of letters of a question, each with its place, and a sieve for them. */
type Runs = Readonly<{ places: ReadonlyMap<number, number>; sieve: Uint8Array }>;

function runsOf(question: readonly string[]): Runs {
  const places = new Map<number, number>();
  const sieve = new Uint8Array(SIEVE + 1);
  for (const word of question) {
    if (EVERYWHERE.has(word)) continue;
    for (let from = -1; from + LETTERS <= word.length + 1; from++) {
      const run = runAt(word, from);
      if (!places.has(run)) places.set(run, places.size);
      sieve[run & SIEVE] = 1;
    }
  }
  return { places, sieve };
}

/** Share of the question's runs of letters that each sentence has: forms of a word are alike in both languages. */
function letterShares({ places, sieve }: Runs, sentences: readonly ReadSentence[]): number[] {
  const having = new Float64Array(places.size);
  const held = sentences.map(({ printed }) => {
    const found = new Uint8Array(places.size);
    for (const word of printed) {
      for (let from = -1; from + LETTERS <= word.length + 1; from++) {
        const run = runAt(word, from);
        const place = sieve[run & SIEVE] === 1 ? places.get(run) : undefined;
        if (place === undefined || found[place] === 1) continue;
        found[place] = 1;
        having[place] = (having[place] ?? 0) + 1;
      }
    }
    return found;
  });
  const weights = Array.from(having, (count) => telling(sentences.length, count));
  return held.map((found) => share(found, weights));
}

/** Which places of a list hold a word. */
function placesOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, place) => {
    const known = places.get(word);
    if (known) known.push(place);
    else places.set(word, [place]);
  });
  return places;
}

/** The question by itself. */
type Asked = Readonly<{
  language: string;
  /** Its words as printed, without diacritics, and where each stands; the same for their stems. */
  folded: readonly string[];
  places: ReadonlyMap<string, readonly number[]>;
  stemPlaces: ReadonlyMap<string, readonly number[]>;
  runs: Runs;
  age: boolean;
  measure: boolean;
  definition: boolean;
  name: boolean;
  purpose: boolean;
  /** Has few content words. */
  short: boolean;
}>;

const asked = new WeakMap<Query, Asked>();

/** Reads a question once for all passages in the language of the first. */
function askedBy(query: Query, language: string): Asked {
  const known = asked.get(query);
  if (known?.language === language) return known;
  const text = query.printed.join(' ');
  const folded = query.printed.map(fold);
  const read: Asked = {
    language,
    folded,
    places: placesOf(folded),
    stemPlaces: placesOf(query.printed.map((word) => stemWord(word, language))),
    runs: runsOf(folded),
    age: OLD.test(text),
    measure: HOW_LONG.test(text),
    definition: query.words.length <= SHORT && DEFINITION.test(text),
    name: NAMING.test(text),
    purpose: PURPOSE.test(text),
    short: query.words.length <= SHORT,
  };
  asked.set(query, read);
  return read;
}

function countAll(sentences: readonly ReadSentence[], { folded, places, stemPlaces, runs }: Asked): Counts[] {
  const letters = letterShares(runs, sentences);
  const heard = new Set<string>();
  return sentences.map((sentence, at): Counts => {
    const { words, printed: own, marks, hits } = sentence;
    const printed = new Uint8Array(folded.length);
    const stems = new Uint8Array(folded.length);
    const isNew = new Uint8Array(words.length);
    let newWords = 0;
    let unheard = 0;
    let unheardNames = 0;
    words.forEach(({ stop, term }, word) => {
      for (const place of stemPlaces.get(stop ? (own[word] ?? '') : term) ?? []) stems[place] = 1;
      for (const place of places.get(own[word] ?? '') ?? []) printed[place] = 1;
      if (stop || hits[word] !== -1) return;
      isNew[word] = 1;
      newWords++;
      if (heard.has(term)) return;
      unheard++;
      if (((marks[word] ?? 0) & (MARK.capital | MARK.number)) !== 0) unheardNames++;
    });
    for (const { stop, term } of words) if (!stop) heard.add(term);
    return { printed, stems, isNew, newWords, unheard, unheardNames, letters: letters[at] ?? 0 };
  });
}

const looksVerbal = (word: QueryWord | undefined) =>
  word !== undefined && !word.name && VERBAL.test(word.typed.toLowerCase());

function viewOf(passage: ReadPassage): View {
  const { sentences, query, language, inArticle } = passage;
  const asks = askedBy(query, language);
  const { folded } = asks;
  const all = sentences.length;
  const rarity = query.words.map((word) => word.rarity);
  const holding = rarity.map((_, word) => sentences.filter(({ met }) => (met[word] ?? 0) > 0).length);
  const here = rarity.map((value, word) => value * Math.log(1 + all / Math.max(1, holding[word] ?? 0)));
  const topical = here.map((value, word) => value * telling(inArticle.passages, inArticle.holding[word] ?? 0));
  const counts = countAll(sentences, asks);
  const printed = folded.map((_, place) =>
    telling(
      all,
      counts.reduce((sum, one) => sum + (one.printed[place] ?? 0), 0),
    ),
  );
  const coverage = sentences.map(({ met }) => share(met, here));
  return {
    passage,
    query,
    sentences,
    counts,
    rarity,
    steep: rarity.map((value) => value ** 2),
    names: query.words.map((word) => (word.name ? word.rarity : 0)),
    here,
    topical,
    plain: topical.map((value, word) => (query.words[word]?.name === true ? 0 : value)),
    verbs: here.map((value, word) => (looksVerbal(query.words[word]) ? value : 0)),
    lastIsSingle: holding.at(-1) === 1,
    best: coverage.indexOf(Math.max(...coverage)),
    printed,
    printedRare: printed.map((value, place) => (EVERYWHERE.has(folded[place] ?? '') ? 0 : value)),
    mask: query.wanted === null ? 0 : ANSWER_MARKS[query.wanted],
    numeric: query.wanted !== null && (ANSWER_MARKS[query.wanted] & NUMERIC) !== 0,
    asks,
  };
}

type Feature = (view: View, at: number) => number;
const sentenceAt = ({ sentences }: View, at: number) => sentences[at] as ReadSentence;
const textOf = ({ passage, sentences }: View, at: number) => {
  const { start, end } = (sentences[at] as ReadSentence).span;
  return passage.text.slice(start, end);
};

const countsAt = ({ counts }: View, at: number) => counts[at] as Counts;

/** How many new words have one of these marks. */
function countNew(view: View, at: number, bits: number): number {
  const { isNew } = countsAt(view, at);
  const { marks } = sentenceAt(view, at);
  let count = 0;
  for (let word = 0; word < isNew.length; word++) if (isNew[word] === 1 && ((marks[word] ?? 0) & bits) !== 0) count++;
  return count;
}

/** Raises how well each word is met to what another sentence has, at a weight. */
function takeBest(met: Float64Array, other: Float64Array | undefined, weight: number): void {
  if (other)
    for (let word = 0; word < met.length; word++) met[word] = Math.max(met[word] ?? 0, (other[word] ?? 0) * weight);
}

/** How well the question is met by a sentence and all before, fading. */
function withEarlier(view: View, at: number): number {
  const met = sentenceAt(view, at).met.slice();
  for (let before = at - 1, weight = 1; before >= 0; before--, weight *= FADING)
    takeBest(met, view.sentences[before]?.met, weight);
  return share(met, view.here);
}

/** Share of the names in the question that stand in the sentence or before it: later only "he" or "the company" does. */
function carriedNames({ names, sentences }: View, at: number): number {
  const met = new Float64Array(names.length);
  for (let before = 0; before <= at; before++) takeBest(met, sentences[before]?.met, 1);
  return share(met, names);
}

/** How much a sentence goes on about the one before: it points back, or repeats its words. */
function linked(view: View, at: number): number {
  const before = view.sentences[at - 1];
  if (!before) return 0;
  const { printed, words } = sentenceAt(view, at);
  if (printed.slice(0, POINTS_EARLY).some((word) => POINTING.has(word))) return 1;
  const terms = new Set(before.words.flatMap(({ stop, term }) => (stop ? [] : [term])));
  const repeated = words.filter(({ stop, term }) => !stop && terms.has(term)).length;
  return Math.max(printed.some((word) => POINTING.has(word)) ? 0.6 : 0, Math.min(1, repeated / 2) * 0.8);
}

/** How near an answer of the wanted kind stands to words of the question. */
function answerNear(view: View, at: number): number {
  const { marks, hits } = sentenceAt(view, at);
  const { isNew } = countsAt(view, at);
  let near = 0;
  for (let word = 0; word < isNew.length; word++) {
    if (isNew[word] === 0 || ((marks[word] ?? 0) & view.mask) === 0) continue;
    let sum = 0;
    for (let other = Math.max(0, word - NEAR); other < Math.min(hits.length, word + NEAR); other++) {
      const hit = hits[other] ?? -1;
      if (hit >= 0) sum += (view.rarity[hit] ?? 0) / (2 + Math.abs(other - word));
    }
    near = Math.max(near, sum);
  }
  return near;
}

/** One when a new name stands among the first words: who does something is named before it. */
function opensWithName(view: View, at: number): number {
  const { marks } = sentenceAt(view, at);
  const { isNew } = countsAt(view, at);
  for (let word = 0; word < Math.min(OPENING, isNew.length); word++)
    if (isNew[word] === 1 && ((marks[word] ?? 0) & MARK.anyCapital) !== 0) return 1;
  return 0;
}

/**
 * How much of the question stands in its own order: what repeats a question as it is asked leads up to the answer more
 * often than it gives it. The heaviest increasing run of hits.
 */
function inOrder(view: View, at: number): number {
  const run = new Float64Array(view.here.length + 1);
  for (const hit of sentenceAt(view, at).hits) {
    if (hit < 0) continue;
    let before = 0;
    for (let word = 0; word <= hit; word++) before = Math.max(before, run[word] ?? 0);
    run[hit + 1] = Math.max(run[hit + 1] ?? 0, before + (view.here[hit] ?? 0));
  }
  const all = view.here.reduce((sum, value) => sum + value, 0);
  return all === 0 ? 0 : Math.max(...run) / all;
}

/** Where in the sentence the words of the question stand, on average: the new comes behind what is known. */
function late(view: View, at: number): number {
  const { hits } = sentenceAt(view, at);
  let sum = 0;
  let count = 0;
  for (let word = 0; word < hits.length; word++) {
    if ((hits[word] ?? -1) < 0) continue;
    sum += word;
    count++;
  }
  return count === 0 ? 0.5 : sum / count / hits.length;
}

/** A number with a measure right behind, where the question asks how long or how old. */
function measure(view: View, at: number): number {
  if (!view.asks.measure) return 0;
  const { marks, printed } = sentenceAt(view, at);
  return countsAt(view, at).isNew.some(
    (one, word) => one === 1 && ((marks[word] ?? 0) & MARK.number) !== 0 && MEASURE.test(printed[word + 1] ?? ''),
  )
    ? 1
    : 0;
}

/** One when a term of the question is explained: "a quay (a place to land)". */
function definition(view: View, at: number): number {
  if (!view.asks.definition) return 0;
  const { words, hits } = sentenceAt(view, at);
  return words.some(
    ({ end }, word) =>
      (hits[word] ?? -1) >= 0 &&
      !((hits[word + 1] ?? -1) >= 0) &&
      EXPLAINS.test(view.passage.text.slice(end, end + BEHIND)),
  )
    ? 1
    : 0;
}

/** How many of the first content words are the question's. */
function begins(view: View, at: number): number {
  const { words, hits } = sentenceAt(view, at);
  let seen = 0;
  let held = 0;
  for (let word = 0; word < words.length && seen < BEGINNING; word++) {
    if (words[word]?.stop !== false) continue;
    seen++;
    if ((hits[word] ?? -1) >= 0) held++;
  }
  return held;
}

/** How well a word of the question is met, counted from either end. */
const wordMet = (view: View, at: number, word: number) => sentenceAt(view, at).met.at(word) ?? 0;

const FEATURES: readonly (readonly [name: string, of: Feature])[] = [
  // How well the words match.
  ['coverage-steep', (view, at) => share(sentenceAt(view, at).met, view.steep)],
  ['coverage-topical', (view, at) => share(sentenceAt(view, at).alike, view.topical)],
  ['coverage-no-names', (view, at) => share(sentenceAt(view, at).met, view.plain)],
  ['coverage-verbs', (view, at) => share(sentenceAt(view, at).met, view.verbs)],
  ['with-earlier', withEarlier],
  ['carried-names', carriedNames],
  ['first-word', (view, at) => wordMet(view, at, 0)],
  ['second-word', (view, at) => wordMet(view, at, 1)],
  ['last-word-only-here', (view, at) => (view.lastIsSingle && wordMet(view, at, -1) > 0 ? 1 : 0)],
  ['printed', (view, at) => share(countsAt(view, at).printed, view.printedRare)],
  ['printed-all', (view, at) => share(countsAt(view, at).printed, view.printed)],
  ['printed-stems', (view, at) => share(countsAt(view, at).stems, view.printed)],
  ['letters', (view, at) => countsAt(view, at).letters],
  ['in-order', inOrder],
  ['begins', begins],
  ['late', late],
  // What may be the answer.
  ['answer-near', answerNear],
  ['answer-numeric', (view, at) => (view.numeric && countNew(view, at, view.mask) > 0 ? 1 : 0)],
  ['date-unasked', (view, at) => (view.query.wanted !== 'date' && countNew(view, at, MARK.date) > 0 ? 1 : 0)],
  ['person-opens', (view, at) => (view.query.wanted === 'person' ? opensWithName(view, at) : 0)],
  ['name-capitals', (view, at) => (view.query.wanted === 'name' ? Math.log(1 + countNew(view, at, MARK.capital)) : 0)],
  ['age', (view, at) => (view.asks.age && AGE.test(textOf(view, at)) ? 1 : 0)],
  ['measure', measure],
  ['definition', definition],
  ['naming', (view, at) => (view.asks.name && NAMING.test(textOf(view, at)) ? 1 : 0)],
  ['purpose', (view, at) => (view.asks.purpose && BECAUSE.test(textOf(view, at)) ? 1 : 0)],
  // How much else it says; a short question and one for a date ask for little.
  ['new-short', (view, at) => (view.asks.short ? Math.log(1 + countsAt(view, at).newWords) : 0)],
  ['unheard', (view, at) => Math.log(1 + countsAt(view, at).unheard)],
  ['unheard-date', (view, at) => (view.query.wanted === 'date' ? Math.log(1 + countsAt(view, at).unheard) : 0)],
  ['unheard-names', (view, at) => Math.log(1 + countsAt(view, at).unheardNames)],
  ['length', (view, at) => Math.log(1 + sentenceAt(view, at).words.length)],
  ['last', (view, at) => (at === view.sentences.length - 1 ? 1 : 0)],
  ['before-best', (view, at) => (at === view.best - 1 ? 1 : 0)],
  ['after-best', (view, at) => (at === view.best + 1 ? linked(view, at) : 0)],
];

/** Names of the values, in their order. */
export const SENTENCE_FEATURES: readonly string[] = FEATURES.map(([name]) => name);

/**
 * The values of {@link SENTENCE_FEATURES} for every sentence of a passage: how far above or below the mean of its sentences
 * each stands, in standard deviations, the extremes pressed together.
 */
export function sentenceFeatures(passage: ReadPassage): Float64Array[] {
  const view = viewOf(passage);
  const rows = passage.sentences.map((_, at) => {
    const row = new Float64Array(FEATURES.length);
    for (let column = 0; column < row.length; column++) row[column] = FEATURES[column]?.[1](view, at) ?? 0;
    return row;
  });
  for (let column = 0; column < FEATURES.length; column++) {
    let sum = 0;
    let squares = 0;
    for (const row of rows) sum += row[column] ?? 0;
    const mean = sum / rows.length;
    for (const row of rows) squares += ((row[column] ?? 0) - mean) ** 2;
    const spread = Math.sqrt(squares / rows.length + LEAST_SPREAD ** 2);
    for (const row of rows) row[column] = Math.tanh(((row[column] ?? 0) - mean) / spread);
  }
  return rows;
}
