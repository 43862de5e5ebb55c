/** Which passages are safely about a topic that somebody typed, best first. */

import { isEncoderFailure } from '../encoder/encoder.ts';
import type { Found } from '../index/passages/passage-index.ts';
import { tokenize } from '../text/analyze.ts';
import type { AskRequest, Filter } from './answer.ts';
import { gatherWith, type AskCorpus } from './ask/ask.ts';
import type { Meaning, ReadPassage } from './ask/read.ts';
import { passes } from './filter.ts';

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
  /** Passages that print as much of the topic were found and not read. */
  cut: boolean;
}>;

/** Of each outlet so many of the best by words are read in any case, and so many of all outlets. */
const OF_EACH = 4;
const OF_ALL = 60;
/** From this share of the best score by words on a passage that is not read may be about the topic. */
const AS_MUCH = 0.5;

/**
 * Finds the passages about a topic. The same corpus and topic give the same ones.
 * @param everyOutlet whether some of every outlet are read, however many better ones another has
 */
export async function passagesAbout(
  topic: string,
  filter: Filter,
  corpus: AskCorpus,
  everyOutlet = false,
): Promise<Topical> {
  const found = everyOutlet ? foundByWords(topic, filter, corpus) : [];
  const anyway = ofEachOutlet(found, corpus);
  // A topic is of no day: "in May" is for the passages to tell.
  const asOf = (corpus.catalogue.newest ?? '1970-01-01') as AskRequest['asOf'];
  const request: AskRequest = { ...filter, question: topic, asOf, literally: true };
  const through = async (meaning: Meaning | null): Promise<Topical> => {
    const { each, question } = await gatherWith(
      corpus,
      request,
      meaning,
      meaning === null ? null : PATIENCE_MS,
      anyway,
    );
    const about = question === null ? byWords(each) : byMeaning(each);
    const rest = each.filter((one) => !about.includes(one));
    const read = new Set(each.map(({ passage }) => passage));
    const least = AS_MUCH * (found[0]?.score ?? 0);
    const cut = found.some(({ passage, score }) => score >= least && !read.has(passage));
    return { about, rest, meaning: question === null ? null : meaning, cut };
  };
  const { meaning } = corpus;
  if (meaning === null) return through(null);
  return through(meaning).catch((error: unknown) => {
    if (isEncoderFailure(error)) return through(null);
    throw error;
  });
}

/** Every passage that prints words of the topic, best first. */
function foundByWords(topic: string, filter: Filter, { index }: AskCorpus): Found[] {
  // Articles are kept by the stems of their language.
  const words = [...tokenize(topic, 'en'), ...tokenize(topic, 'es')];
  const terms = words.flatMap(({ term, stop }) => (stop ? [] : [term]));
  return index.search(terms, index.size, ({ article }) => passes(article, filter));
}

/** The best of each outlet: the first of all of them, then the second, and so on. */
function ofEachOutlet(found: readonly Found[], { index }: AskCorpus): number[] {
  const taken = new Map<string | null, number>();
  const placed = found.flatMap(({ passage }) => {
    const outlet = index.passages[passage]?.article.source ?? null;
    const place = taken.get(outlet) ?? 0;
    taken.set(outlet, place + 1);
    return place < OF_EACH ? [{ passage, place }] : [];
  });
  return placed
    .sort((a, b) => a.place - b.place)
    .slice(0, OF_ALL)
    .map(({ passage }) => passage);
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
