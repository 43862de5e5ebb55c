/**
 * Which of somebody's statements are about a topic: by meaning, the words said before those around them; without the
 * encoder by the words that both print.
 */

import { isEncoderFailure } from '../../encoder/encoder.ts';
import { asked, DIMENSIONS, interaction } from '../../encoder/late-interaction.ts';
import type { Quote, ReportedSpeech } from '../../extract/extraction.ts';
import { tokenize } from '../../text/analyze.ts';
import type { Passage } from '../../index/passages/passage.ts';
import type { PassageIndex } from '../../index/passages/passage-index.ts';
import type { ArticleLookup } from '../answer.ts';
import { passageText, type Meaning } from '../ask/read.ts';

/** Something somebody said, as the article prints it. */
export type Said = Quote | ReportedSpeech;

/** How much something said is about the topic, and from what on it clearly is. A score of 0 has nothing to do with it. */
export type Relevance = Readonly<{ score: (said: Said) => number; onTopic: number }>;

// Set by hand; beside one another they put the right statement among the first three for 11 of 14 topics of two sets.
/** What the words said count beside the passage that prints them. */
const OWN = 0.5;
/** What shared words count beside the meaning. */
const PRINTED = 0.15;
/** Statements this much less about the topic than the best one are left out; below the least none is clearly about it. */
const MARGIN = 0.2;
const LEAST = 0.3;
/** The encoder has so many milliseconds; of a speaker with thousands of statements words alone have to do. */
const PATIENCE_MS = 8000;
/** Without the encoder a statement holds at least this share of the words asked for. */
const ENOUGH = 0.5;
/** What a word that stands only around the words said counts, of one that is said. */
const AROUND = 0.3;

function termsOf(text: string, language: string): Set<string> {
  const tokens = tokenize(text, language);
  const content = tokens.filter(({ stop }) => !stop);
  return new Set((content.length > 0 ? content : tokens).map(({ term }) => term));
}

/** Names something said: rows of an answer are copies of what was extracted. */
const keyOf = ({ article, start, end }: Said) => `${article} ${start} ${end}`;

/** Where something said stands. */
type Place = Readonly<{ number: number; passage: Passage }>;

function placeOf({ article, start, end }: Said, index: PassageIndex): Place | null {
  const number = index.passageAt(article, start, end);
  const passage = number === null ? undefined : index.passages[number];
  return number === null || passage === undefined ? null : { number, passage };
}

/** The share of the topic's words, weighted by rarity among all that was said, that a statement or its passage prints. */
function sharedWords(about: string, all: readonly Said[], articles: ArticleLookup): (said: Said) => number {
  const own = new Map<string, Set<string>>();
  const near = new Map<string, Set<string>>();
  const languageOf = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const said of all) {
    const article = articles.get(said.article);
    const language = article?.language ?? 'en';
    const paragraph = article?.paragraphs.find(({ number }) => number === said.paragraph);
    const key = keyOf(said);
    languageOf.set(key, language);
    own.set(key, termsOf('quote' in said ? said.quote : said.text, language));
    near.set(key, termsOf(`${article?.title ?? ''}\n${paragraph?.text ?? ''}`, language));
    for (const term of own.get(key) ?? []) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return (said) => {
    const key = keyOf(said);
    let [total, spoken, held] = [0, 0, 0];
    for (const term of termsOf(about, languageOf.get(key) ?? 'en')) {
      const weight = Math.log(1 + all.length / (1 + (counts.get(term) ?? 0)));
      total += weight;
      if (own.get(key)?.has(term) === true) spoken += weight;
      if (own.get(key)?.has(term) === true || near.get(key)?.has(term) === true) held += weight;
    }
    return total === 0 ? 0 : (AROUND * held + (1 - AROUND) * spoken) / total;
  };
}

/**
 * Search within what somebody said by the words that he and the reader both use.
 * @param all everything he said
 */
export function relevanceByWords(about: string, all: readonly Said[], articles: ArticleLookup): Relevance {
  return { score: sharedWords(about, all, articles), onTopic: ENOUGH * AROUND };
}

/**
 * The same by meaning. What the encoder cannot do in time is done by words.
 * @param all everything he said
 */
export async function relevanceByMeaning(
  about: string,
  all: readonly Said[],
  articles: ArticleLookup,
  index: PassageIndex,
  meaning: Meaning,
): Promise<Relevance> {
  const printed = sharedWords(about, all, articles);
  const { encoder, vectors } = meaning;
  const scores = new Map<string, number>();
  try {
    const topic = asked(await encoder.question(about, { deadline: PATIENCE_MS }));
    const places = all.map((said) => placeOf(said, index));
    await vectors.ensure(
      places.flatMap((place) => place?.number ?? []),
      { deadline: PATIENCE_MS },
    );
    all.forEach((said, at) => {
      const place = places[at];
      const found = place ? vectors.get(place.number) : null;
      if (!place || !found) return;
      const { starts, ends } = encoder.tokensOf(passageText(place.passage));
      const [from, to] = [said.start - place.passage.start, said.end - place.passage.start];
      const inside = [...starts.keys()].filter((token) => (starts[token] ?? -1) >= from && (ends[token] ?? -1) <= to);
      const [first, last] = [inside[0] ?? 0, inside.at(-1) ?? -1];
      const own = found.vectors.subarray(first * DIMENSIONS, (last + 1) * DIMENSIONS);
      const whole = interaction(topic, found).score;
      scores.set(
        keyOf(said),
        OWN * (own.length > 0 ? interaction(topic, { vectors: own }).score : whole) +
          (1 - OWN) * whole +
          PRINTED * printed(said),
      );
    });
  } catch (error) {
    if (isEncoderFailure(error)) return relevanceByWords(about, all, articles);
    throw error;
  }
  const best = Math.max(...scores.values());
  return { score: (said) => scores.get(keyOf(said)) ?? 0, onTopic: Math.max(LEAST, best - MARGIN) };
}
