/** Passages → their sentences, with what they are compared by. */

import { asked, DIMENSIONS, type Asked } from '../../encoder/late-interaction.ts';
import { resolveWhen } from '../../extract/dates/resolve-when.ts';
import type { ArticleId } from '../../corpus/article.ts';
import type { PeopleIndex, PersonEntry } from '../../index/people/people.ts';
import type { Passage } from '../../index/passages/passage.ts';
import type { PassageIndex } from '../../index/passages/passage-index.ts';
import { tokenize, type Token } from '../../text/analyze.ts';
import { sentences } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import { passageText, type Meaning } from '../ask/read.ts';

/** A figure or a day that a sentence prints: what has to agree before two sentences say the same. */
export type Detail = Span & Readonly<{ kind: 'number' | 'day'; value: string }>;

/** A sentence of a passage; offsets into the article. */
export type Sentence = Span &
  Readonly<{
    passage: Passage;
    number: number;
    text: string;
    words: readonly Token[];
    /** Its content words with their rarity. */
    terms: ReadonlyMap<string, number>;
    details: readonly Detail[];
    /** Whose quoted words it is for the most part. */
    speakers: ReadonlySet<PersonEntry>;
    /** Vectors of its tokens, ready to be compared either way; `null` for words only. */
    vectors: Readonly<{ own: Readonly<{ vectors: Int8Array }>; asks: Asked }> | null;
  }>;

/** Whose words a span of an article is for the most part. */
export type SpeakersOf = (article: ArticleId, span: Span) => ReadonlySet<PersonEntry>;

/** Looks up who speaks where. */
export function speakersIn({ people }: PeopleIndex): SpeakersOf {
  const runs = new Map<ArticleId, Readonly<Span & { person: PersonEntry }>[]>();
  for (const person of people)
    for (const { article, start, end } of person.quotes)
      runs.set(article, [...(runs.get(article) ?? []), { start, end, person }]);
  return (article, { start, end }) => {
    const spoken = new Map<PersonEntry, number>();
    for (const run of runs.get(article) ?? []) {
      const both = Math.min(end, run.end) - Math.max(start, run.start);
      if (both > 0) spoken.set(run.person, (spoken.get(run.person) ?? 0) + both);
    }
    return new Set([...spoken].flatMap(([person, length]) => (2 * length >= end - start ? [person] : [])));
  };
}

/** Sentences with fewer content words say too little to be compared. */
const LEAST_TERMS = 2;
/** Length of a passage's vector, which is kept in 8 bits. */
const LENGTH = 127;

/** The sentences of a passage that say something. */
export function sentencesOf(
  number: number,
  index: PassageIndex,
  meaning: Meaning | null,
  speakersOf: SpeakersOf = () => new Set(),
): Sentence[] {
  const passage = index.passages[number] as Passage;
  const { article, start } = passage;
  const language = article.language ?? 'en';
  const whole = article.text.slice(start, passage.end);
  const vectors = vectorsOf(number, passage, meaning);
  return sentences(whole, language).flatMap((span) => {
    const text = whole.slice(span.start, span.end);
    const words = tokenize(text, language);
    const terms = new Map<string, number>();
    for (const { term, stop } of words) if (!stop && term !== '') terms.set(term, index.rarity(term));
    if (terms.size < LEAST_TERMS) return [];
    const at = { start: start + span.start, end: start + span.end };
    const details = detailsOf(text, at.start, passage);
    const speakers = speakersOf(article.id, at);
    return [{ ...at, passage, number, text, words, terms, details, speakers, vectors: vectors(span, words, terms) }];
  });
}

/** Figures and days of a sentence. A time of no single day, "last month", tells too little to be held against another. */
function detailsOf(text: string, offset: number, { article }: Passage): Detail[] {
  const times = article.language === 'es' ? [] : resolveWhen(text, article.date);
  const days = times.flatMap(({ start, end, from, to, grain }): Detail[] =>
    grain === 'day' && from !== null && from === to
      ? [{ kind: 'day', value: from, start: offset + start, end: offset + end }]
      : [],
  );
  const numbers = tokenize(text, article.language ?? 'en').flatMap(({ term, start, end }): Detail[] =>
    /^\d/.test(term) && !times.some((time) => time.start <= start && end <= time.end)
      ? [{ kind: 'number', value: term, start: offset + start, end: offset + end }]
      : [],
  );
  return [...days, ...numbers].sort((a, b) => a.start - b.start);
}

/** The vectors of a passage's sentences: each token counts by the rarity of its word. */
function vectorsOf(number: number, passage: Passage, meaning: Meaning | null) {
  const found = meaning?.vectors.get(number) ?? null;
  if (meaning === null || found === null) return () => null;
  const { starts, ends } = meaning.encoder.tokensOf(passageText(passage));
  return (span: Span, words: readonly Token[], terms: ReadonlyMap<string, number>): Sentence['vectors'] => {
    const inside = [...starts.keys()].filter(
      (token) =>
        (starts[token] ?? -1) >= span.start &&
        (ends[token] ?? Infinity) <= span.end &&
        (ends[token] ?? 0) > (starts[token] ?? 0),
    );
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined) return null;
    const vectors = found.vectors.subarray(first * DIMENSIONS, (last + 1) * DIMENSIONS);
    const weights = new Float32Array(last + 1 - first);
    let all = 0;
    for (let at = 0; at < weights.length; at++) {
      const place = (starts[first + at] ?? -1) - span.start;
      const word = words.find(({ start, end }) => start <= place && place < end);
      const weight = word === undefined || word.stop ? 0 : (terms.get(word.term) ?? 0);
      weights[at] = weight;
      all += weight;
    }
    if (all === 0) return null;
    const asks = asked({
      vectors: Float32Array.from(vectors, (value) => value / LENGTH),
      weights: weights.map((one) => one / all),
    });
    return { own: { vectors }, asks };
  };
}
