/**
 * Which figures are meant by a matter in somebody's own words, "what Roe paid for the island": the passages about it come first,
 * as for a question; of each figure in them counts how well its sentence meets the matter and whether the reader takes it for the
 * answer to "how much …".
 */

import { isEncoderFailure, type Reading } from '../../encoder/encoder.ts';
import { asked, DIMENSIONS, interaction, type Asked } from '../../encoder/late-interaction.ts';
import type { Figure } from '../../extract/extraction.ts';
import { eventsOfWord } from '../../extract/figures/events/linked/features.ts';
import type { Passage } from '../../index/passages/passage.ts';
import { sentences } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { AskRequest, Filter } from '../answer.ts';
import { gatherWith, type AskCorpus, type Gathered } from '../ask/ask.ts';
import { overlap } from '../ask/lexical.ts';
import { figuresWithin } from '../ask/short.ts';
import { passageText, type Meaning, type ReadPassage } from '../ask/read.ts';
import { weigh } from '../ask/weights.ts';
import { tokenize } from '../../text/analyze.ts';

/** A figure with what speaks for it being meant. */
export type Meant = Readonly<{
  figure: Figure;
  features: Readonly<Record<string, number>>;
  /** From 0 on it is clearly about the matter; one more is e times likelier. */
  score: number;
}>;

/** Figures are looked for in so many of the first passages. */
const PASSAGES = 10;
/** The encoder has so many milliseconds; then the words alone have to do. */
const PATIENCE_MS = 8000;

/** The figures of the passages that are nearest to a matter, the likeliest first. The same corpus and matter give the same ones. */
export async function figuresAbout(about: string, filter: Filter, corpus: AskCorpus): Promise<Meant[]> {
  const until = performance.now() + PATIENCE_MS;
  const through = async (meaning: Meaning | null): Promise<Meant[]> => {
    // A matter is of no day: "in May" is for the passages to tell.
    const asOf = corpus.catalogue.newest ?? '1970-01-01';
    const request: AskRequest = { ...filter, question: about, asOf: asOf as AskRequest['asOf'], literally: true };
    const gathered = await gatherWith(corpus, request, meaning, meaning === null ? null : PATIENCE_MS);
    return meantIn(about, gathered, corpus, gathered.question === null ? null : meaning, until);
  };
  const { meaning } = corpus;
  if (meaning === null) return through(null);
  return through(meaning).catch((error: unknown) => {
    if (isEncoderFailure(error)) return through(null);
    throw error;
  });
}

async function meantIn(
  about: string,
  gathered: Gathered,
  { index }: AskCorpus,
  meaning: Meaning | null,
  until: number,
): Promise<Meant[]> {
  const { figures: weights } = gathered.calibration;
  const found = gathered.each.slice(0, PASSAGES).map((read) => {
    const passage = index.passages[read.passage] as Passage;
    return { read, passage, figures: figuresWithin(passage) };
  });
  const counting = found.filter(({ figures }) => figures.length > 0);
  const answered = meaning === null ? null : await readings(about, counting, meaning, until);
  const topic = gathered.question && asked(gathered.question);
  const told = { en: eventsToldBy(about, 'en'), es: eventsToldBy(about, 'es') };
  const meant = counting.flatMap(({ read, passage, figures }, at) =>
    figures.map((figure): Meant => {
      const features = {
        order: read.score,
        counted: countedShare(figure, passage, gathered),
        event: told[passage.article.language === 'es' ? 'es' : 'en'].has(figure.event) ? 1 : 0,
        ...(meaning === null
          ? { shared: sharedWith(figure, passage, gathered) }
          : {
              sentence: sentenceScore(figure, read, passage, topic, meaning),
              span: answered?.[isMoney(figure) ? 'much' : 'many'][at]?.scoreAt(within(figure, passage)) ?? NOT_READ,
            }),
      };
      return { figure, features, score: weigh(weights, features) };
    }),
  );
  return meant.sort((a, b) => b.score - a.score || a.figure.start - b.figure.start);
}

/** Score of words that the reader did not see. */
const NOT_READ = -10;

const isMoney = ({ normalized }: Figure) => /^[A-Z]{3}$/.test(normalized?.unit ?? '');

const within = (figure: Figure, { start }: Passage): Span => ({
  start: figure.start - start,
  end: figure.end - start,
});

/** A matter as a question, which is what the reader learnt from. */
function asQuestion(about: string, word: 'many' | 'much'): string {
  return /^(?:how|what|which|who|when|where)\b[^?]*\?$/i.test(about) ? about : `How ${word} ${about}?`;
}

/** What the reader says of each passage, asked how many and how much. */
async function readings(
  about: string,
  found: readonly Readonly<{ read: ReadPassage; passage: Passage }>[],
  { encoder, vectors }: Meaning,
  until: number,
): Promise<Readonly<Record<'many' | 'much', readonly (Reading | null)[]>>> {
  const left = () => ({ deadline: until - performance.now() });
  const asks = async (typed: string) => {
    const question = await encoder.question(typed, left());
    const known = found.map(({ read, passage }) => ({
      passage: passageText(passage),
      vector: vectors.get(read.passage),
    }));
    const list = known.flatMap(({ passage, vector }) => (vector === null ? [] : [{ passage, vector }]));
    const read = [...(await encoder.read(question, list, left()))];
    return known.map(({ vector }) => (vector === null ? null : (read.shift() ?? null)));
  };
  const [howMany, howMuch] = [asQuestion(about, 'many'), asQuestion(about, 'much')];
  const many = await asks(howMany);
  return { many, much: howMuch === howMany ? many : await asks(howMuch) };
}

/** The sentence of a figure, in the text of its passage. */
function sentenceOf(figure: Figure, passage: Passage): Span {
  const text = passage.article.text.slice(passage.start, passage.end);
  const { start } = within(figure, passage);
  const found = sentences(text, passage.article.language ?? 'en').find((one) => one.start <= start && start < one.end);
  return found ?? { start: 0, end: text.length };
}

/** How well the sentence of a figure meets the matter by itself. */
function sentenceScore(
  figure: Figure,
  { passage: number }: ReadPassage,
  passage: Passage,
  topic: Asked | null,
  { encoder, vectors }: Meaning,
): number {
  const vector = vectors.get(number);
  if (topic === null || vector === null) return 0;
  const { start, end } = sentenceOf(figure, passage);
  const { starts, ends } = encoder.tokensOf(passageText(passage));
  const first = starts.findIndex((at) => at >= start);
  const last = ends.findLastIndex((at, token) => at <= end && (starts[token] ?? -1) >= start);
  if (first < 0 || last < first) return 0;
  const own = vector.vectors.subarray(first * DIMENSIONS, (last + 1) * DIMENSIONS);
  return interaction(topic, { vectors: own }).score;
}

/** The share of the matter's words, by rarity, that say what a figure counts. */
function countedShare(figure: Figure, { article }: Passage, { query }: Gathered): number {
  const { text, item, concept, unitNormalized } = figure;
  const words = tokenize([text, item ?? '', ...concept, unitNormalized].join(' '), article.language ?? 'en');
  return overlap(query, words, []).covered;
}

/** The events that the words of a matter may mean in the language of an article. */
function eventsToldBy(about: string, language: 'en' | 'es'): ReadonlySet<Figure['event']> {
  return new Set((about.match(/\p{L}+/gu) ?? []).flatMap((word) => [...eventsOfWord(word, language)]));
}

/** The share of the matter's words, by rarity, that the sentence of a figure prints. */
function sharedWith(figure: Figure, passage: Passage, { query }: Gathered): number {
  const { start, end } = sentenceOf(figure, passage);
  const text = passage.article.text.slice(passage.start + start, passage.start + end);
  return overlap(query, tokenize(text, passage.article.language ?? 'en'), []).covered;
}
