/** Which passages are safely about a topic that somebody typed, best first. */

import { isEncoderFailure } from '../encoder/encoder.ts';
import type { AskRequest, Filter } from './answer.ts';
import { gatherWith, type AskCorpus } from './ask/ask.ts';
import type { Meaning, ReadPassage } from './ask/read.ts';

/** The encoder has so many milliseconds; then the words alone have to do. */
const PATIENCE_MS = 8000;

/**
 * With the encoder a passage is about the topic from this late interaction on, and from this share of the best one. Of 48
 * questions in keywords of the six natural sets .979 kept a paragraph that answers, and .895 of the passages kept stood in an
 * article that answers (.4 and .6: .979 and .666; .6 and .8: .958 and .983).
 */
const LATE = 0.5;
const OF_BEST = 0.7;
/**
 * By words alone, from this share of the topic on, by rarity, in the passage or its title: .917 and .939 (.3: .958 and .816;
 * .5: .854 and .968).
 */
const INTRODUCED = 0.4;
/**
 * With less than this late interaction no passage at all is about a topic whose words are not printed. Of 42 questions on what
 * no article is about nine in ten stay below it.
 */
const SAFE_LATE = 0.68;

/** The passages about a topic. */
export type Topical = Readonly<{
  /** Best first. */
  about: readonly ReadPassage[];
  /** What else was found and read. */
  rest: readonly ReadPassage[];
  /** Whether they were read by meaning; `null` for words only. */
  meaning: Meaning | null;
}>;

/** Finds the passages about a topic. The same corpus and topic give the same ones. */
export async function passagesAbout(topic: string, filter: Filter, corpus: AskCorpus): Promise<Topical> {
  // A topic is of no day: "in May" is for the passages to tell.
  const asOf = (corpus.catalogue.newest ?? '1970-01-01') as AskRequest['asOf'];
  const request: AskRequest = { ...filter, question: topic, asOf, literally: true };
  const through = async (meaning: Meaning | null): Promise<Topical> => {
    const { each, question } = await gatherWith(corpus, request, meaning, meaning === null ? null : PATIENCE_MS);
    const about = question === null ? byWords(each) : byMeaning(each);
    const rest = each.filter((one) => !about.includes(one));
    return { about, rest, meaning: question === null ? null : meaning };
  };
  const { meaning } = corpus;
  if (meaning === null) return through(null);
  return through(meaning).catch((error: unknown) => {
    if (isEncoderFailure(error)) return through(null);
    throw error;
  });
}

function byWords(each: readonly ReadPassage[]): ReadPassage[] {
  return each.filter(({ overlap }) => overlap.introduced >= INTRODUCED);
}

function byMeaning(each: readonly ReadPassage[]): ReadPassage[] {
  const late = ({ match }: ReadPassage) => match?.score ?? -1;
  const best = Math.max(-1, ...each.map(late));
  if (best < SAFE_LATE && byWords(each).length === 0) return [];
  return each.filter((one) => late(one) >= Math.max(LATE, OF_BEST * best));
}
