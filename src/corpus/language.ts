/**
 * The language of a text as an ISO 639-1 code. Detection by tinyld takes most of a millisecond, so English, the usual
 * case, is told by its commonest words first; tinyld decides on everything else.
 */

import { detect } from 'tinyld';

/** Languages that news come in and that a few hundred letters tell apart; a longer list only makes for odd guesses. */
const PLAUSIBLE = (
  'en es fr de it pt nl pl ru uk cs sk sv da no fi el tr ro hu bg sr hr ar he fa hi bn ur id vi th zh ja ko ca'
).split(' ');

/** Letters below which no language but English is told: detection on single sentences errs too often. */
const ENOUGH = 150;
const ENOUGH_ENGLISH = 25;
const SLICE = 1000;

/** English words that no other language of the list has among its common ones. */
const ENGLISH = /\b(?:the|and|of|was|were|that|with|from|this|which|said|have|has|would|their|they|been|who|is|by)\b/g;

/** About one word in six of English prose is in {@link ENGLISH}; lists and names thin them out. */
const ENGLISH_SHARE = 1 / 16;

/** The language of a text, `null` when there is too little of it. */
export function detectLanguage(text: string): string | null {
  // The middle of an article has fewer names and left-overs than its ends.
  const from = Math.max(0, Math.floor((text.length - SLICE) / 2));
  const slice = text.slice(from, from + SLICE);
  const letters = slice.replace(/\P{L}+/gu, '').length;
  if (letters < ENOUGH_ENGLISH) return null;
  const words = slice.split(/\s+/).length;
  if ((slice.toLowerCase().match(ENGLISH)?.length ?? 0) >= words * ENGLISH_SHARE) return 'en';
  return letters < ENOUGH ? null : detect(slice, { only: PLAUSIBLE }) || null;
}
