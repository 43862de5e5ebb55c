/** The answering sentence of a passage, and the few words in it that answer. */

import type { Span } from '../extract/extraction.ts';
import { unitByWords } from '../extract/unit.ts';
import { ANSWER_MARKS } from '../index/features.ts';
import { MARK } from '../index/marks.ts';
import type { Passage } from '../index/passage.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Query } from '../index/query.ts';
import { weigh } from '../index/rank.ts';
import { WEIGHTS } from '../index/weights.ts';
import type { Slice } from './answer.ts';
import { isGeneric } from './counted.ts';
import { markedPart } from './marked-part.ts';
import { readPassage, type ReadSentence } from './read-passage.ts';
import { SENTENCE_FEATURES, sentenceFeatures } from './sentence-features.ts';

/** Weights by `SENTENCE_FEATURES`, fitted listwise. */
export type SentenceModel = readonly number[];

/** The fitted model. */
const SENTENCE_MODEL: SentenceModel = SENTENCE_FEATURES.map((name) => WEIGHTS.sentence[name] ?? 0);

/** Words that join a number to what it counts. */
const SCALE = /^(?:hundred|thousand|million|billion|trillion|percent|per|cent|mil|millones)$/i;

/** "two" is more often part of the sentence than the amount asked for. */
const IN_WORDS = 0.5;

/** What is met less well is met by a synonym only, and "strike" may be an attack: too little for a short answer. */
const MET = 0.5;

/** Words before a number that make it less than exact belong to it. */
const HEDGE =
  /\b(?:at (?:least|most)|(?:more|less|fewer) than|up to|as (?:many|much) as|(?<!\b(?:handed|turned|took|taken|gave|given) )over|under|nearly|almost|about|around|roughly|approximately|an estimated|some|al menos|más de|menos de|hasta|casi|unos|unas) $/iu;
/** A measure and what it measures is at most so many plain words: "1.2 metric tons", "10,000 national guard troops". */
const MEASURE_WORDS = 4;

/** Behind its number, with the unit between, what is counted stands within so many words: "55 kilos of fentanyl". */
const COUNTED_WITHIN = 3;

/**
 * Whether an amount, date or name is the one asked for, and not just one of its kind that stands in the right sentence. A
 * wrong short answer is worse than none: the sentence itself is shown and marked in any case.
 */
function wellFounded(sentence: ReadSentence, from: number, to: number, query: Query): boolean {
  const { marks, hits } = sentence;
  const { wanted, printed, words } = query;
  if (wanted === null) return false;
  const mask = ANSWER_MARKS[wanted];
  const candidates = hits.reduce(
    (groups, hit, at) =>
      hit === -1 &&
      ((marks[at] ?? 0) & mask) !== 0 &&
      !(at > 0 && hits[at - 1] === -1 && ((marks[at - 1] ?? 0) & mask) !== 0)
        ? groups + 1
        : groups,
    0,
  );
  const many = printed.findIndex((word, at) => at > 0 && /^(?:many|much)$/.test(word) && printed[at - 1] === 'how');
  if (wanted === 'number' && many === -1) return false;
  if (many === -1) {
    // Who had something done to him stands elsewhere than who did it; only one name can be meant where just one is there.
    const passive = /^(?:who|whom)$/.test(printed[0] ?? '') && /^(?:was|were|is|are|has|have)$/.test(printed[1] ?? '');
    if (wanted === 'person' && passive && query.words.some(({ typed }) => /(?:ed|en)$/.test(typed))) return false;
    return candidates === 1 && words.every((_, place) => (sentence.met[place] ?? 0) >= MET);
  }
  const counted = words.findIndex(({ typed }) => typed.toLowerCase() === printed[many + 1]);
  const noun = words[counted]?.typed.toLowerCase() ?? '';
  if (((marks[from] ?? 0) & MARK.money) !== 0 && printed[many] === 'much' && candidates === 1) return true;
  for (let at = from; at <= to + COUNTED_WITHIN; at++) {
    if (at > to && ((marks[at] ?? 0) & MARK.number) !== 0) return false;
    if (hits[at] !== counted || counted === -1) continue;
    // The verb must stand beside the number then: "killed at least 17 people".
    if (!isGeneric(noun)) return true;
    return [from - 3, from - 2, from - 1, at + 1, at + 2].some((beside) => (hits[beside] ?? -1) >= 0);
  }
  return false;
}

/** The amount, date, name or place in a sentence that stands nearest to the words of the question. */
function shortAnswer(text: string, sentence: ReadSentence, query: Query): Span | null {
  const { words, marks, hits } = sentence;
  const { wanted } = query;
  if (wanted === null || wanted === 'name' || wanted === 'work') return null;
  const mask = ANSWER_MARKS[wanted];
  const fits = (at: number) => ((marks[at] ?? 0) & mask) !== 0 && hits[at] === -1;
  let best: { at: number; score: number } | null = null;
  for (let at = 0; at < words.length; at++) {
    if (!fits(at)) continue;
    let score = 0;
    hits.forEach((hit, other) => {
      // What a number counts stands behind it: "55 kilos of fentanyl".
      if (hit >= 0) score += (query.words[hit]?.rarity ?? 0) / (Math.abs(other - at) + (other < at ? 4 : 1));
    });
    if (!/^\d/.test(text.slice(words[at]?.start))) score *= IN_WORDS;
    if (!best || score > best.score) best = { at, score };
  }
  if (!best) return null;
  let from = best.at;
  let to = best.at;
  const joined = (one: number, two: number) => {
    const [first, second] = [words[one], words[two]];
    return first && second && /^[\s.,-]{1,2}$/.test(text.slice(first.end, second.start));
  };
  while (fits(to + 1) && joined(to, to + 1)) to++;
  while (from > 0 && fits(from - 1) && joined(from - 1, from)) from--;
  const printed = (at: number) => text.slice(words[at]?.start, words[at]?.end);
  /** The last word of what a number counts: its unit and those words the question itself has, "29 cartel leaders". */
  const measured = (last: number): number => {
    const plain = (at: number) => words[at]?.stop === false && /^\p{Ll}/u.test(printed(at)) && joined(at - 1, at);
    let end = last;
    while (plain(end + 1) && end - last < MEASURE_WORDS) end++;
    if (end === last + 1) return end;
    const tells = (at: number) => (hits[at] ?? -1) >= 0 || unitByWords(printed(at)) !== null;
    while (end > last && !tells(end)) end--;
    return end;
  };
  if (((marks[from] ?? 0) & MARK.number) !== 0) {
    while (to + 1 < words.length && SCALE.test(printed(to + 1)) && joined(to, to + 1)) to++;
    const inCurrency = /[$£€]$/.test(text.slice(0, words[from]?.start));
    if (wanted === 'number' && !inCurrency) to = measured(to);
  }
  if (!wellFounded(sentence, from, to, query)) return null;
  let start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? 0;
  if (((marks[from] ?? 0) & MARK.money) !== 0 && /[$£€]$/.test(text.slice(0, start))) start--;
  start -= HEDGE.exec(text.slice(0, start))?.[0].length ?? 0;
  const tail = /^\s?%/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start, end: end + tail };
}

/** The sentence of a passage that answers, and the slice of it that does in few words. */
export function highlight(
  number: number,
  query: Query,
  index: PassageIndex,
  model: SentenceModel = SENTENCE_MODEL,
): { sentence: Slice | null; short: Slice | null } {
  const { start: from } = index.passages[number] as Passage;
  const read = readPassage(number, query, index);
  const { text, sentences } = read;
  const scores = sentenceFeatures(read).map((features) => weigh(features, model));
  const best = sentences[scores.indexOf(Math.max(...scores))];
  if (!best) return { sentence: null, short: null };
  const slice = ({ start, end }: Span): Slice => ({
    text: text.slice(start, end),
    start: from + start,
    end: from + end,
  });
  // A word of the question that the passage does not have may be the one that matters.
  const whole = query.words.every((_, place) => sentences.some(({ met }) => (met[place] ?? 0) >= MET));
  const short = whole ? shortAnswer(text, best, query) : null;
  return { sentence: slice(markedPart(read, best)), short: short && slice(short) };
}
