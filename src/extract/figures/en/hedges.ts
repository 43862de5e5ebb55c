/** Words that make a number less than exact. */

import type { Modifier } from '../../extraction.ts';

const ABOUT =
  'about, about a, just about, around, somewhere around, approximately, aproximately, an approximate, approx, circa, roughly, nearly, almost, virtually, practically, ' +
  'close to, near, nearing, approaching, within a whisker of, some, estimated, an estimated, a reported, an average of about, in the region of, in the neighborhood of, ' +
  'in the neighbourhood of, in the vicinity of, on the order of, of the order of, something like, more or less, plus or minus, give or take, maybe, perhaps, just shy of';
const MORE =
  'more than, slightly more than, little more than, far more than, much more than, way more than, over, well over, way over, in over, just over, slightly over, a little over, ' +
  'above, well above, beyond, at least, no less than, not less than, no fewer than, a minimum of, minimum of, in excess of, upward of, upwards of, north of, ' +
  'exceed, exceeds, exceeded, exceeding, surpassed, surpassing, topping, better than, greater than, larger than, bigger than, higher than, longer than, heavier than, faster than, ' +
  'older than, over the age of, above the age of, as few as, as low as, as close as';
const LESS =
  'less than, slightly less than, little less than, a little less than, fewer than, under, well under, just under, slightly under, a little under, sub, below, well below, within, ' +
  'short of, up to, up to about, up to around, at most, no more than, not more than, a maximum of, maximum of, not exceed, not exceeding, not to exceed, south of, ' +
  'lower than, smaller than, shorter than, younger than, under the age of, below the age of, as many as, as much as, as little as, as high as, as long as, as tall as, as large as, ' +
  'as big as, as far as';

const modifiers = (lists: Readonly<Partial<Record<Modifier, string>>>): ReadonlyMap<string, Modifier> =>
  new Map(
    Object.entries(lists).flatMap(([modifier, list]) =>
      list.split(', ').map((phrase): [string, Modifier] => [phrase, modifier as Modifier]),
    ),
  );

/** Before a number: "roughly", "more than", "up to". */
export const BEFORE = modifiers({ '~': ABOUT, '>': MORE, '<': LESS });
/** Words of the longest phrase before a number. */
export const LONGEST = 4;
/** Right before a number. */
export const SIGNS = modifiers({ '~': '~, ≈, ±', '>': '>, ≥', '<': '<, ≤' });
/** Two words behind a number. */
export const BEHIND = modifiers({
  '~': 'or so, or thereabouts',
  '>': 'or more, or higher, or above, or over, or better, or greater, or older, and up, and over, and above, and older, at least',
  '<': 'or less, or fewer, or under, or below, or lower, or younger, at most',
});
/** Joined to a number by a hyphen: "20-odd". */
export const JOINED = modifiers({ '~': 'odd, some', '>': 'plus' });

/** What something is done or stands under, however many there are: "under two governments". */
export const ABOVE =
  /^(?:conditions?|circumstances?|scenarios?|administrations?|presidents?|governments?|coach(?:es)?|managers?|governors?|mayors?|names?|headings?|categor(?:y|ies)|laws?|statutes?|rules?|acts?|contracts?|agreements?|programs?|programmes?|flags?|roofs?|terms?|indictments?|regimes?|leaders?|prime|monarchs?|popes?)$/;
/** What takes time: "over six seasons". */
export const SPANS =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|quarters?|seasons?|games?|plays?|episodes?|rounds?|innings?|matches|sets|nights?|weekends?|sessions?|drives?|races?|starts?|sittings?|stages?|terms|generations)$/;
/** Behind these "over" goes with the number: "for over six years", "took over an hour". */
export const OVER_MANY =
  /^(?:for|after|in|of|at|by|to|from|with|is|was|are|were|be|been|took|takes?|taking|last|lasts|lasted|lasting|spent|spends?|spending|ran|runs?|running|wait|waited|waiting|served?|serving|just|well|and|or|aged|has|have|had|that|than|within|since|worked|played|lived|stayed|held|every|until|before|some|slightly|little)$/;
/** Verbs of which "over" is a part. */
export const WITH_OVER = /^(?:hand(?:ed|ing|s)?|turn(?:ed|ing|s)?|took|taken|takes|taking|give[ns]?|gave)$/;
