/** The words before and behind a number that make it less than exact: "roughly", "more than", "up to", "or so". */

import type { Clause } from '../../../text/en/clause.ts';
import type { Modifier } from '../../extraction.ts';

const ABOUT: readonly string[] = [
  'about',
  'around',
  'approximately',
  'aproximately',
  'roughly',
  'nearly',
  'almost',
  'close to',
  'near',
  'some',
  'an estimated',
  'estimated',
  'circa',
  'approx',
  'approx.',
  'in the region of',
  'in the neighborhood of',
  'in the neighbourhood of',
  'something like',
  'more or less',
  'just about',
  'about a',
  'maybe',
  'perhaps',
  'just shy of',
  'just under',
  'just over',
  'an average of about',
  'somewhere around',
  'in the vicinity of',
  'on the order of',
  'of the order of',
  'c.',
  'virtually',
  'practically',
  'a reported',
  'an approximate',
  'approaching',
  'nearing',
  'within a whisker of',
  'plus or minus',
  'give or take',
];
const MORE: readonly string[] = [
  'more than',
  'over',
  'at least',
  'above',
  'in excess of',
  'exceeding',
  'upwards of',
  'upward of',
  'north of',
  'no less than',
  'no fewer than',
  'not less than',
  'greater than',
  'well over',
  'well above',
  'a minimum of',
  'minimum of',
  'better than',
  'exceeds',
  'exceeded',
  'exceed',
  'beyond',
  'surpassing',
  'surpassed',
  'topping',
  'larger than',
  'higher than',
  'longer than',
  'bigger than',
  'older than',
  'as few as',
  'as close as',
  'as low as',
  'over the age of',
  'above the age of',
  'just over',
  'slightly more than',
  'slightly over',
  'little more than',
  'a little over',
  'far more than',
  'much more than',
  'way more than',
  'way over',
  'in over',
  'heavier than',
  'faster than',
];
const LESS: readonly string[] = [
  'less than',
  'fewer than',
  'under',
  'below',
  'up to',
  'as many as',
  'as much as',
  'at most',
  'no more than',
  'not more than',
  'a maximum of',
  'maximum of',
  'lower than',
  'smaller than',
  'just under',
  'shorter than',
  'younger than',
  'well under',
  'well below',
  'south of',
  'slightly less than',
  'slightly under',
  'little less than',
  'a little under',
  'a little less than',
  'as high as',
  'as long as',
  'as tall as',
  'as large as',
  'as big as',
  'as far as',
  'under the age of',
  'below the age of',
  'sub',
  'not exceeding',
  'not to exceed',
  'not exceed',
  'up to around',
  'up to about',
  'as little as',
  'short of',
  'within',
];

const phrases = new Map<string, Modifier>();
for (const phrase of ABOUT) phrases.set(phrase, '~');
for (const phrase of MORE) phrases.set(phrase, '>');
for (const phrase of LESS) phrases.set(phrase, '<');
/** "over the past 5 years", "within 24 hours", "under 18 months" of time are about time, not about how many. */
const LONGEST = 6;

const BEHIND = new Map<string, Modifier>([
  ['or so', '~'],
  ['or thereabouts', '~'],
  ['give or take', '~'],
  ['or more', '>'],
  ['or higher', '>'],
  ['or above', '>'],
  ['or better', '>'],
  ['plus', '>'],
  ['odd', '~'],
  ['some', '~'],
  ['and up', '>'],
  ['and over', '>'],
  ['and above', '>'],
  ['or less', '<'],
  ['or fewer', '<'],
  ['or under', '<'],
  ['or below', '<'],
  ['or lower', '<'],
  ['at most', '<'],
  ['at least', '>'],
  ['or over', '>'],
  ['or greater', '>'],
  ['or older', '>'],
  ['and older', '>'],
  ['or younger', '<'],
]);

/** Verbs of which "over" is a part. */
const PARTICLE_VERB = /^(?:hand(?:ed|ing|s)?|turn(?:ed|ing|s)?|took|taken|takes|taking|give[ns]?|gave)$/;

const SIGNS = new Map<string, Modifier>([
  ['~', '~'],
  ['≈', '~'],
  ['>', '>'],
  ['<', '<'],
  ['≥', '>'],
  ['≤', '<'],
  ['±', '~'],
]);

/**
 * The hedge of the number whose first token is `first`, and where it begins.
 * @param behind nothing before this token is looked at
 * @param end index behind the number and its unit
 */
export function hedgeBefore(
  clause: Clause,
  first: number,
  behind: number,
  end: number,
): { modifier: Modifier; first: number } {
  let at = first;
  let modifier: Modifier | null = null;
  // "a", "the", "just", "only", "another" between hedge and number
  const skip = /^(?:a|an|the|just|only|another|whopping|staggering|combined|total|further|additional)$/.test(
    clause.word(at - 1),
  )
    ? 1
    : 0;
  if (clause.print(at - 1) === '-' && clause.word(at - 2) === 'sub' && at - 2 >= behind)
    return { modifier: '<', first: at - 2 };
  for (const from of skip === 1 ? [at, at - 1] : [at]) {
    for (let length = Math.min(LONGEST, from - behind); length >= 1 && modifier === null; length--) {
      // "under two conditions": no fewer than two
      if (length === 1 && clause.word(from - 1) === 'under' && underMeant(clause, end)) continue;
      // "over six seasons he played": how long it went on, not how many there were
      if (length === 1 && /^(?:over|within)$/.test(clause.word(from - 1)) && spanMeant(clause, from - 1, end)) continue;
      // "handed over 29 men": part of the verb
      if (
        length === 1 &&
        clause.word(from - 1) === 'over' &&
        PARTICLE_VERB.test(clause.word(from - 2)) &&
        !SPANS.test(clause.word(end - 1))
      )
        continue;
      // "formed around the two men"
      if (length === 1 && from < first && clause.word(from) === 'the' && PLACES.test(clause.word(from - 1))) continue;
      const phrase = wordsBefore(clause, from, length);
      const found = phrase === null ? undefined : phrases.get(phrase);
      if (found === undefined) continue;
      modifier = found;
      at = from - length;
    }
    if (modifier !== null) break;
  }
  if (modifier === null) {
    const sign = SIGNS.get(clause.print(first - 1));
    if (sign !== undefined && first - 1 >= behind) return { modifier: sign, first: first - 1 };
  }
  if (modifier !== null) return { modifier, first: at };
  const two = `${clause.word(end)} ${clause.word(end + 1)}`;
  const later =
    BEHIND.get(two) ??
    (clause.print(end) === '+' && clause.print(end + 1) !== '/' ? '>' : undefined) ??
    (clause.print(end) === '-' ? BEHIND.get(clause.word(end + 1)) : undefined);
  return { modifier: later ?? '=', first };
}

/** What something is done or stands under, however many there are. */
const ABOVE =
  /^(?:conditions?|circumstances?|scenarios?|administrations?|presidents?|governments?|coach(?:es)?|managers?|governors?|mayors?|names?|headings?|categor(?:y|ies)|laws?|statutes?|rules?|acts?|contracts?|agreements?|programs?|programmes?|flags?|roofs?|terms?|indictments?|regimes?|leaders?|prime|monarchs?|popes?)$/;

function underMeant(clause: Clause, end: number): boolean {
  for (let at = end; at < end + 4 && /^(?:NOUN|ADJ|PROPN)$/.test(clause.tag(at)); at++)
    if (ABOVE.test(clause.word(at))) return true;
  return false;
}

const PLACES = /^(?:about|around|over|under|near|above|below|within|beyond|some)$/;
const SPANS =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|quarters?|seasons?|games?|plays?|episodes?|rounds?|innings?|matches|sets|nights?|weekends?|sessions?|drives?|races?|starts?|sittings?|stages?|terms|generations)$/;
/** Behind these "over" goes with the number: "for over six years", "took over an hour". */
const OVER_MANY =
  /^(?:for|after|in|of|at|by|to|from|with|is|was|are|were|be|been|took|takes?|taking|last|lasts|lasted|lasting|spent|spends?|spending|ran|runs?|running|wait|waited|waiting|served?|serving|just|well|and|or|aged|has|have|had|that|than|within|since|worked|played|lived|stayed|held|every|until|before|some|slightly|little)$/;

/** "over six seasons", "within 24 hours": the time in which something happens. */
function spanMeant(clause: Clause, at: number, end: number): boolean {
  // the unit stands before `end`, or is a noun that follows
  const unit = SPANS.test(clause.word(end - 1)) || SPANS.test(clause.word(end));
  if (!unit) return false;
  return clause.word(at) === 'within' || !OVER_MANY.test(clause.word(at - 1));
}

function wordsBefore(clause: Clause, end: number, length: number): string | null {
  const words: string[] = [];
  for (let index = end - length; index < end; index++) {
    const token = clause.tokens[index];
    if (token?.kind !== 'word') return null;
    words.push(token.lower);
  }
  return words.join(' ');
}
