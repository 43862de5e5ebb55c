/**
 * A question → the passages that answer it, in five steps: understand, retrieve, read, decide, present.
 */

import type { Article } from '../../corpus/article.ts';
import { isEncoderFailure, type EncodedQuestion } from '../../encoder/encoder.ts';
import type { Passage } from '../../index/passages/passage.ts';
import type { PassageIndex } from '../../index/passages/passage-index.ts';
import type { PeopleIndex } from '../../index/people/people.ts';
import type { ArticleLookup, AskAnswer, AskRequest, EncoderState, Filter, Meant } from '../answer.ts';
import { passes } from '../filter.ts';
import { followUp, readBefore, type FollowUp } from './follow/follow.ts';
import { inPlace } from './follow/place.ts';
import { BY_WORDS, WITH_ENCODER } from './follow/weights.ts';
import { decide, type Circumstances } from './decide.ts';
import { queryOf, type Query } from './lexical.ts';
import { present } from './present.ts';
import { nearness, readEach, readTogether, type Meaning, type ReadPassage, type Reader } from './read.ts';
import { retrieve, type Candidate } from './retrieve.ts';
import { firstSpoken, spokenBy } from './spoken.ts';
import { PrintedWords } from './uncovered.ts';
import type { Catalogue } from './understand/catalogue.ts';
import { understand, type Understanding } from './understand/understand.ts';
import { WORDS_ONLY, type Calibration } from './weights.ts';

/** What `ask` looks into. */
export type AskCorpus = Readonly<{
  articles: ArticleLookup;
  catalogue: Catalogue;
  index: PassageIndex;
  /** Who said what; `null` while quotes are still being extracted. */
  people: PeopleIndex | null;
  /** `null` in words only. */
  meaning: Meaning | null;
  /** Answers from this article alone; rarity and vectors are still those of all. */
  only?: Article;
}>;

/** More articles of an outlet or author than these are not listed. */
const MAX_OPENINGS = 100;
/** How sure a list of somebody's articles is. */
const LISTED = 0.9;
/** A question waits so many milliseconds for the encoder; then its words alone have to do. */
const PATIENCE_MS = 8000;

type Looked = Readonly<{ looked: ReadonlySet<Article>; undated: number; all: boolean }>;

const unfiltered = new WeakMap<ArticleLookup, Looked>();

/** The articles that a filter lets through. */
function lookedAt(articles: ArticleLookup, filter: Filter): Looked {
  const all = Object.values(filter).every((value) => value === undefined || value === false);
  const known = all ? unfiltered.get(articles) : undefined;
  if (known) return known;
  const looked = new Set<Article>();
  for (const article of articles.values()) if (all || passes(article, filter)) looked.add(article);
  const undated = [...looked].filter(({ date }) => date === null).length;
  const found = { looked, undated, all: looked.size === articles.size };
  if (all) unfiltered.set(articles, found);
  return found;
}

/** The same where one article alone is asked. */
function lookedIn(only: Article, filter: Filter): Looked {
  const looked = new Set(passes(only, filter) ? [only] : []);
  return { looked, undated: looked.size > 0 && only.date === null ? 1 : 0, all: false };
}

/** The first passages of the articles looked at, newest first: the answer to "articles by Ana Roe". */
function openings(index: PassageIndex, looked: ReadonlySet<Article>): number[] {
  return index.articles
    .filter(({ article, from, to }) => to > from && looked.has(article))
    .map(({ from }) => from)
    .sort((a, b) => index.compare(a, b))
    .slice(0, MAX_OPENINGS);
}

const printedIn = new WeakMap<ArticleLookup, PrintedWords>();

/** The words printed in the articles looked at: gathered when they are first wanted, those of all articles once for good. */
function printedWords({ looked, all }: Looked, articles: ArticleLookup): () => PrintedWords {
  let found = all ? printedIn.get(articles) : undefined;
  return () => {
    found ??= new PrintedWords(looked);
    if (all) printedIn.set(articles, found);
    return found;
  };
}

/** The share, by rarity, of some words of a question that no passage has. */
function unknown(words: Query['words'], index: PassageIndex): number {
  let [all, missing] = [0, 0];
  for (const { term, rarity } of words) {
    all += rarity;
    if (index.frequency(term) === 0) missing += rarity;
  }
  return all === 0 ? 0 : missing / all;
}

/** What has no other name as a rule; what comes in numbers does: "How many soldiers" is told by how many troops. */
const MEASURED = /\bhow much (?<noun>\p{L}[\p{L}'’-]*)/iu;

/** True when what a question measures has no form in what is searched. */
function countsUnknown(matter: string, { words, language }: Query, printed: () => PrintedWords): boolean {
  const noun = MEASURED.exec(matter)?.groups?.['noun']?.toLowerCase();
  const word = words.find(({ typed, meaningful }) => meaningful && typed.toLowerCase() === noun);
  return word !== undefined && !printed().has(word.typed, language);
}

/** So much worse than the best a passage may be where passages are wanted by time; others are not shown. */
const ABOUT_AS_GOOD = 3;

function byTime(ranked: readonly ReadPassage[], order: Understanding['order'], index: PassageIndex): ReadPassage[] {
  if (order === 'relevance') return [...ranked];
  const best = ranked[0]?.score ?? 0;
  const good = ranked.filter(({ score }) => score >= best - ABOUT_AS_GOOD);
  const dated = (one: ReadPassage) => index.passages[one.passage]?.article.date ?? '';
  const sorted = good.toSorted((a, b) => {
    const [x, y] = [dated(a), dated(b)];
    if (x === y) return b.score - a.score;
    return (x < y ? 1 : -1) * (order === 'newest' ? 1 : -1);
  });
  return sorted;
}

/** What was found for a question, each passage read by itself, and how to read some of them together with it. */
export type Gathered = Readonly<{
  query: Query;
  question: EncodedQuestion | null;
  each: readonly ReadPassage[];
  together: (ordered: readonly ReadPassage[]) => Promise<ReadPassage[]>;
  encoder: EncoderState;
  calibration: Calibration;
  about: Circumstances;
}>;

/** Finds candidates and reads each; `meaning` is `null` for words only. */
async function gather(
  { index }: AskCorpus,
  prepared: Prepared,
  meaning: Meaning | null,
  patienceMs: number | null,
  anyway: readonly number[] = [],
): Promise<Gathered> {
  const { understanding, looked, spoken, today, printed, follow } = prepared;
  const { matter, language } = understanding;
  const query = queryOf(matter, language, index);
  const until = patienceMs === null ? null : performance.now() + patienceMs;
  const terms = () => (until === null ? {} : { deadline: until - performance.now() });
  const question = meaning === null ? null : await meaning.encoder.question(matter, terms());
  const find = (text: string, words: Query, encoded: EncodedQuestion | null, also: readonly number[]) =>
    retrieve(
      {
        ...{ query: words, text, whole: encoded?.whole ?? null, also },
        nearness: (passage: number) => nearness((index.passages[passage] as Passage).article, today),
        among: looked.all ? null : looked.looked,
      },
      index,
      meaning?.vectors ?? null,
    );
  const calibration = calibrationFor(meaning, follow);
  const reader: Reader = { query, index, question, spoken, today };
  const also = [...anyway, ...firstSpoken(spoken), ...(follow === null ? [] : around(follow, index))];
  const candidates = find(matter, query, question, also);
  const read = (some: readonly Candidate[], by: Reader) => readEach(some, by, meaning, calibration, terms);
  const eachInPlace = async ({ own, shown }: FollowUp): Promise<ReadPassage[]> => {
    const words = queryOf(own, language, index);
    const typed = meaning === null ? null : await meaning.encoder.question(own, terms());
    const known = new Set(candidates.map(({ passage }) => passage));
    const more = find(own, words, typed, []).filter(({ passage }) => !known.has(passage));
    const all = [...candidates, ...more.map(({ passage }) => ({ passage, bm25: 0 }))];
    const each = await read(all, reader);
    return inPlace(
      each,
      await read(all, { ...reader, query: words, question: typed }),
      shown,
      calibration.order,
      index,
    );
  };
  return {
    ...{ query, question, calibration },
    each: follow === null ? await read(candidates, reader) : await eachInPlace(follow),
    together: (ordered) =>
      meaning === null ? Promise.resolve([...ordered]) : readTogether(ordered, reader, meaning, calibration, terms),
    encoder: meaning === null ? 'words only' : meaning.vectors.complete ? 'ready' : 'partly',
    about: {
      ...{ query, weights: question?.weights ?? null, passages: index.size },
      countsUnknown: countsUnknown(matter, query, printed),
      unknownNames: unknown(
        query.words.filter(({ name }) => name),
        index,
      ),
      unknownWords: unknown(
        query.words.filter(({ meaningful }) => meaningful),
        index,
      ),
    },
  };
}

/** What a turn that leans is ordered by is fitted by itself. */
function calibrationFor(meaning: Meaning | null, follow: FollowUp | null): Calibration {
  const usual = meaning?.calibration ?? WORDS_ONLY;
  if (follow === null) return usual;
  return { ...usual, ...(meaning === null ? BY_WORDS : WITH_ENCODER) };
}

/** Of the articles shown last so many are read in any case. */
const MAX_AROUND = 3;

/** The passages of the articles that were shown. */
function around({ shown: { passages } }: FollowUp, index: PassageIndex): number[] {
  const ids = [...new Set(passages.map(({ article }) => article.id))].slice(0, MAX_AROUND);
  return ids.flatMap((id) => {
    const { from = 0, to = 0 } = index.ofArticle(id) ?? {};
    return Array.from({ length: to - from }, (_, at) => from + at);
  });
}

type Read = Omit<Gathered, 'each' | 'together'> & Readonly<{ ranked: readonly ReadPassage[] }>;

/** Finds and reads; where the encoder fails or is too slow, the words alone have to do. */
async function findAndRead(corpus: AskCorpus, prepared: Prepared): Promise<Read> {
  const through = async (meaning: Meaning | null): Promise<Read> => {
    const gathered = await gather(corpus, prepared, meaning, PATIENCE_MS);
    return { ...gathered, ranked: await gathered.together(gathered.each) };
  };
  const { meaning } = corpus;
  if (meaning === null || !speaks(meaning, prepared.understanding.language)) return through(null);
  return through(meaning).catch((error: unknown) => {
    if (isEncoderFailure(error)) return through(null);
    throw error;
  });
}

/** True where the encoder was trained on the language of the question. */
function speaks({ encoder }: Meaning, language: string): boolean {
  return encoder.manifest.languages.includes(language);
}

/** What is known of a question before anything is looked for. */
type Prepared = Readonly<{
  understanding: Understanding;
  looked: Looked;
  /** Passages that print words of the person asked about. */
  spoken: ReadonlySet<number>;
  /** The day of the question, in days. */
  today: number;
  /** The words printed in the articles looked at. */
  printed: () => PrintedWords;
  /** What it leans on; `null` where it begins anew. */
  follow: FollowUp | null;
}>;

async function prepare(corpus: AskCorpus, request: AskRequest): Promise<Prepared> {
  const { follows, behind, literally = false } = request;
  const follow = literally
    ? null
    : behind !== undefined
      ? readBefore(request, behind, corpus.index)
      : follows === undefined
        ? null
        : await followUp(request, follows, corpus);
  const understanding = understand(follow === null ? request : inTalk(request, follow), corpus.catalogue);
  const { articles, only } = corpus;
  const looked =
    follow?.noOther === true
      ? NO_ARTICLE
      : only === undefined
        ? lookedAt(articles, understanding.filter)
        : lookedIn(only, understanding.filter);
  const spoken = spokenBy(understanding.read.person, corpus.people, corpus.index);
  const today = Math.round(Date.parse(request.asOf) / 86_400_000);
  return { understanding, looked, spoken, today, printed: printedWords(looked, corpus.articles), follow };
}

const NO_ARTICLE: Looked = { looked: new Set(), undated: 0, all: false };

/** How a turn that leans was read, so that it can be answered once more. */
function meantBy({ filter, whole, typed, shown }: FollowUp): Meant {
  return { filter, question: whole.text, behind: { typed, passages: shown.passages.map(({ id }) => id) } };
}

/** A turn that leans as the whole question it is read as; options given win. */
function inTalk(request: AskRequest, { whole, filter }: FollowUp): AskRequest {
  const given = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
  return { ...filter, ...(given as AskRequest), question: whole.text };
}

/**
 * What a question finds, each passage read by itself and put in order. It goes by words only where `meaning` is `null` or does not know
 * the language; then `question` is `null`.
 */
export async function gatherWith(
  corpus: AskCorpus,
  request: AskRequest,
  meaning: Meaning | null,
  patienceMs: number | null,
  anyway: readonly number[] = [],
): Promise<Gathered> {
  const prepared = await prepare(corpus, request);
  const spoken = meaning !== null && speaks(meaning, prepared.understanding.language);
  return gather(corpus, prepared, spoken ? meaning : null, patienceMs, anyway);
}

/** Answers a question with printed passages. The same corpus and request give the same answer, but for `ms`. */
export async function ask(corpus: AskCorpus, request: AskRequest): Promise<AskAnswer> {
  const began = performance.now();
  const { index } = corpus;
  const prepared = await prepare(corpus, request);
  const { understanding, looked, printed } = prepared;
  const read = await findAndRead(corpus, prepared);
  const opening = understanding.listed ? openings(index, looked.looked) : [];
  const ranked =
    opening.length > 0
      ? opening.map((passage) => read.ranked.find((one) => one.passage === passage) ?? plain(passage))
      : byTime(read.ranked, understanding.order, index);
  const judged = decide(ranked, read.about, read.calibration);
  return present({
    ...{ request, understanding, ranked, index, began },
    ...{ query: read.query, question: read.question, calibration: read.calibration, encoder: read.encoder },
    verdict: opening.length > 0 ? { ...judged, confidence: LISTED, answered: true } : judged,
    tokensOf: corpus.meaning?.encoder.tokensOf ?? null,
    vectorOf: corpus.meaning ? (passage) => corpus.meaning?.vectors.get(passage) ?? null : null,
    printed,
    searched: {
      ...{ articles: looked.looked.size, undated: looked.undated, filtered: !looked.all },
      noOther: prepared.follow?.noOther === true,
    },
    isKnown: prepared.spoken.size > 0,
    meant: prepared.follow === null ? null : meantBy(prepared.follow),
  });
}

/** A passage that is listed without having been read. */
function plain(passage: number): ReadPassage {
  const overlap = { covered: 0, introduced: 0, named: 0, lacking: 0 };
  return { passage, words: [], overlap, match: null, reading: null, features: {}, score: 0 };
}
