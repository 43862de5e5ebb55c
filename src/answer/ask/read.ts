/** Step three: reads the candidates for the question and puts them in order, best first. */

import type { Article } from '../../corpus/article.ts';
import type { CallTerms, EncodedQuestion, Encoder, PassageText, Reading } from '../../encoder/encoder.ts';
import { asked, interaction, type Interaction } from '../../encoder/late-interaction.ts';
import type { PassageVectors } from '../../encoder/vectors.ts';
import { tokenize, type Token } from '../../text/analyze.ts';
import { above, type Passage } from '../../index/passages/passage.ts';
import type { PassageIndex } from '../../index/passages/passage-index.ts';
import { overlap, type Overlap, type Query } from './lexical.ts';
import type { Candidate } from './retrieve.ts';
import { weigh, type Calibration } from './weights.ts';

/** So many of the first passages are read together with the question. */
export const READ_TOGETHER = 5;

/** What the encoder knows of the loaded passages. */
export type Meaning = Readonly<{ encoder: Encoder; vectors: PassageVectors; calibration: Calibration }>;

/** A candidate as read. */
export type ReadPassage = Readonly<{
  passage: number;
  words: readonly Token[];
  overlap: Overlap;
  /** For each token of the question the best cosine with one of the passage, and which; `null` without the encoder. */
  match: Interaction | null;
  /** What the reader says of it; `null` for what was not read together with the question. */
  reading: Reading | null;
  /** By name, for the models and for `--explain`. */
  features: Readonly<Record<string, number>>;
  score: number;
}>;

/** What a question is read for. */
export type Reader = Readonly<{
  query: Query;
  index: PassageIndex;
  /** Encoded question; `null` without the encoder. */
  question: EncodedQuestion | null;
  /** Passages that print words of the person asked about. */
  spoken: ReadonlySet<number>;
  /** The day the question is asked, in days; what was printed about then is likelier meant. */
  today: number;
}>;

/** Half the weight of being printed in time is gone after so many days. */
const NEAR_DAYS = 14;

const dayOf = (date: string) => Math.round(Date.parse(date) / 86_400_000);

/** How near an article was printed to a day, 0–1; 0 when it is undated. */
export function nearness({ date }: Pick<Article, 'date'>, today: number): number {
  return date === null ? 0 : Math.exp(-Math.abs(today - dayOf(date)) / NEAR_DAYS);
}

/** The text that the encoder reads for a passage. */
export function passageText(passage: Passage): PassageText {
  const { article, start, end } = passage;
  return { title: above(passage), text: article.text.slice(start, end) };
}

/** Best first; equal scores newest first, then by id. */
export function inOrder<P extends Readonly<{ passage: number; score: number }>>(
  read: readonly P[],
  index: PassageIndex,
): P[] {
  return read.toSorted((a, b) => b.score - a.score || index.compare(a.passage, b.passage));
}

/** Reads every candidate by itself. */
export async function readEach(
  candidates: readonly Candidate[],
  { query, index, question, spoken, today }: Reader,
  meaning: Meaning | null,
  calibration: Calibration,
  terms: () => CallTerms,
): Promise<ReadPassage[]> {
  if (meaning && question)
    await meaning.vectors.ensure(
      candidates.map(({ passage }) => passage),
      terms(),
    );
  const compared = question && asked(question);
  const titles = new Map<string, readonly Token[]>();
  const read = candidates.map(({ passage, bm25 }): ReadPassage => {
    const found = index.passages[passage] as Passage;
    const { article, start, end } = found;
    const language = article.language ?? 'en';
    const words = tokenize(article.text.slice(start, end), language);
    const over = above(found) ?? '';
    const key = `${language} ${over}`;
    let title = titles.get(key);
    if (!title) titles.set(key, (title = tokenize(over, language)));
    const shared = overlap(query, words, title);
    const vectors = meaning && question ? meaning.vectors.get(passage) : null;
    const match = compared && vectors ? interaction(compared, vectors) : null;
    const features = {
      bm25,
      introduced: shared.introduced,
      named: shared.named,
      length: Math.log(1 + words.length),
      spoken: spoken.has(passage) ? 1 : 0,
      recent: nearness(article, today),
      late: match?.score ?? 0,
      whole: question && vectors ? wholeCosine(question.whole, vectors.whole) : 0,
    };
    const score = weigh(calibration.order, features);
    return { passage, words, overlap: shared, match, reading: null, features, score };
  });
  return inOrder(read, index);
}

/** Cosine of a question's whole vector with a passage's, kept in 8 bits. */
function wholeCosine(question: Float32Array, passage: Int8Array): number {
  let sum = 0;
  for (let at = 0; at < question.length; at++) sum += (question[at] as number) * (passage[at] as number);
  return sum / 127;
}

/** Reads the first few together with the question, which may change their order. */
export async function readTogether(
  ordered: readonly ReadPassage[],
  { index, question }: Reader,
  { encoder, vectors }: Meaning,
  calibration: Calibration,
  terms: () => CallTerms,
): Promise<ReadPassage[]> {
  const first = ordered.slice(0, READ_TOGETHER);
  const { reorder } = calibration;
  if (question === null || reorder === null || first.length === 0) return [...ordered];
  // A vector that got lost on the way costs the reading of all: the order stays as it was.
  const readings = await encoder.read(
    question,
    first.flatMap(({ passage }) => {
      const vector = vectors.get(passage);
      return vector === null ? [] : [{ passage: passageText(index.passages[passage] as Passage), vector }];
    }),
    terms(),
  );
  if (readings.length < first.length) return [...ordered];
  const read = first.map((one, at): ReadPassage => {
    const reading = readings[at] as Reading;
    const features = {
      ...one.features,
      odds: reading.answers,
      span: reading.best?.score ?? 0,
      order: one.score,
    };
    return { ...one, reading, features, score: weigh(reorder, features) };
  });
  const again = inOrder(read, index);
  // What was not read stays behind what was.
  const least = Math.min(...again.map(({ score }) => score));
  const rest = ordered.slice(READ_TOGETHER);
  const top = rest[0]?.score ?? 0;
  return [...again, ...rest.map((one) => ({ ...one, score: least - (top - one.score) - 1e-6 }))];
}
