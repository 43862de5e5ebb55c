/** The sentences of a passage as read for a question: which words of the question each meets, and where. */

import type { Span } from '../extract/extraction.ts';
import { sentences } from '../extract/sentence.ts';
import { fold, tokenize, type Token } from '../index/analyze.ts';
import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query } from '../index/query.ts';
import { TermPlaces } from '../index/term-places.ts';

/** A sentence of a passage as read for a question. */
export type ReadSentence = Readonly<{
  /** Offsets into the passage. */
  span: Span;
  /** Offsets into the passage too. */
  words: readonly Token[];
  /** The same words as printed, lower-case and without diacritics. */
  printed: readonly string[];
  /** Bits of `MARK`. */
  marks: Uint16Array;
  /** For each word the word of the question it meets, or -1. */
  hits: Int16Array;
  /** How well each word of the question is met, 0–1. */
  met: Float64Array;
  /** The same where words only begin alike: "conquer" and "conquest". */
  alike: Float64Array;
}>;

/** A passage as read for a question. */
export type ReadPassage = Readonly<{
  text: string;
  language: string;
  query: Query;
  sentences: readonly ReadSentence[];
  /** In how many passages of the article each word of the question stands, and how many it has. */
  inArticle: Readonly<{ holding: Float64Array; passages: number }>;
}>;

/** Words this many letters alike may be of one family. */
const ALIKE = 4;

/** Share of the longer of two words that both begin with; 0 for less than {@link ALIKE} letters. */
function beginAlike(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same++;
  return same < ALIKE ? 0 : same / Math.max(one.length, other.length);
}

/** The terms of a question, and by their places the words that each meets. */
type Wanted = Readonly<{ places: TermPlaces; meets: readonly (readonly Meeting[])[] }>;
type Meeting = Readonly<{ place: number; weight: number }>;

const wantedBy = new WeakMap<Query, Wanted>();

/** The words of the question that each term meets, gathered once for all passages. */
function wantedTerms(query: Query): Wanted {
  let wanted = wantedBy.get(query);
  if (!wanted) {
    const places = new TermPlaces();
    const meets: Meeting[][] = [];
    query.words.forEach(({ terms }, place) => {
      for (const { term, weight } of terms) (meets[places.add(term)] ??= []).push({ place, weight });
    });
    wantedBy.set(query, (wanted = { places, meets }));
  }
  return wanted;
}

const NONE: readonly Meeting[] = [];
const metBy = ({ places, meets }: Wanted, term: number) => meets[places.of(term)] ?? NONE;

function inArticleOf(number: number, wanted: Wanted, count: number, index: PassageIndex): ReadPassage['inArticle'] {
  const { from = number, to = number + 1 } = index.articles[index.articleOf(number)] ?? {};
  const holding = new Float64Array(count);
  const last = new Int32Array(count).fill(-1);
  for (let passage = from; passage < to; passage++) {
    const tokens = index.tokens(passage);
    for (let at = 0; at < tokens.length; at++) {
      const found = wanted.places.of(tokens[at] as number);
      if (found < 0) continue;
      for (const { place } of wanted.meets[found] ?? NONE) {
        if (last[place] === passage) continue;
        last[place] = passage;
        holding[place] = (holding[place] ?? 0) + 1;
      }
    }
  }
  return { holding, passages: to - from };
}

/** Reads a passage for a question. */
export function readPassage(number: number, query: Query, index: PassageIndex): ReadPassage {
  const passage = index.passages[number] as Passage;
  const language = passage.article.language ?? 'en';
  const text = passage.article.text.slice(passage.start, passage.end);
  const all = tokenize(text, language);
  const terms = index.tokens(number);
  const marks = index.marks(number);
  const wanted = wantedTerms(query);
  const stems = query.words.map(({ stem }) => stem);
  const count = stems.length;
  let from = 0;
  const read = sentences(text, language).map((span): ReadSentence => {
    let to = from;
    while (to < all.length && (all[to]?.start ?? 0) < span.end) to++;
    const words = all.slice(from, to);
    const hits = new Int16Array(words.length).fill(-1);
    const met = new Float64Array(count);
    const alike = new Float64Array(count);
    for (let at = 0; at < words.length; at++) {
      const { stop, term } = words[at] as Token;
      if (stop) continue;
      for (const { place, weight } of metBy(wanted, terms[from + at] ?? -1)) {
        hits[at] = place;
        met[place] = Math.max(met[place] ?? 0, weight);
      }
      for (let place = 0; place < count; place++) {
        const like = Math.max(met[place] ?? 0, beginAlike(stems[place] ?? '', term));
        if (like > (alike[place] ?? 0)) alike[place] = like;
      }
    }
    const sentence = {
      span,
      words,
      printed: words.map(({ start, end }) => fold(text.slice(start, end))),
      marks: marks.subarray(from, to),
      hits,
      met,
      alike,
    };
    from = to;
    return sentence;
  });
  return { text, language, sentences: read, query, inArticle: inArticleOf(number, wanted, count, index) };
}

/** The sentences alone, of a passage that the index holds. */
export function readSentences(passage: Passage, query: Query, index: PassageIndex): readonly ReadSentence[] {
  const number = index.passageAt(passage.article.id, passage.start, passage.end);
  return number === null ? [] : readPassage(number, query, index).sentences;
}
