/**
 * The language of a text as an ISO 639-1 code. Detection by tinyld takes most of a millisecond, so English, the usual
 * case, is told by its commonest words first; tinyld decides on everything else.
 */

import { detect } from 'tinyld';

/** Languages that news come in and that a few hundred letters tell apart; a longer list only makes for odd guesses. */
const PLAUSIBLE =
  'en es fr de it pt nl pl ru uk cs sk sv da no fi el tr ro hu bg sr hr ar he fa hi bn ur id vi th zh ja ko ca'.split(
    ' ',
  );

/** Letters below which only English and Spanish are told, by their commonest words: detection on single sentences errs too often. */
const ENOUGH = 150;
const ENOUGH_BY_WORDS = 25;
const SLICE = 1000;

/** English words that no other language of the list has among its common ones. */
const ENGLISH = /\b(?:the|and|of|was|were|that|with|from|this|which|said|have|has|would|their|they|been|who|is|by)\b/g;

/** About one word in six of English prose is in {@link ENGLISH}; lists and names thin them out. */
const ENGLISH_SHARE = 1 / 16;

/** Common Spanish words, and those (or signs) of them that its neighbours do not write. */
const SPANISH = /(?<!\p{L})(?:el|los|las|y|según|dijo|con|una|del|pero|más|también|está|muy|por|ha)(?!\p{L})/gu;
const SPANISH_ONLY = /(?<!\p{L})(?:los|las|según|dijo|pero|más|también|está|muy)(?!\p{L})|[ñ¿¡]/u;
const SPANISH_SHARE = 1 / 8;

/** The language of a text, `null` when there is too little of it. */
export function detectLanguage(text: string): string | null {
  // The middle of an article has fewer names and left-overs than its ends.
  const from = Math.max(0, Math.floor((text.length - SLICE) / 2));
  const slice = text.slice(from, from + SLICE);
  const letters = slice.replace(/\P{L}+/gu, '').length;
  if (letters < ENOUGH_BY_WORDS) return null;
  const words = slice.split(/\s+/).length;
  const lower = slice.toLowerCase();
  if ((lower.match(ENGLISH)?.length ?? 0) >= words * ENGLISH_SHARE) return 'en';
  if (letters >= ENOUGH) return detect(slice, { only: PLAUSIBLE }) || null;
  return SPANISH_ONLY.test(lower) && (lower.match(SPANISH)?.length ?? 0) >= words * SPANISH_SHARE ? 'es' : null;
}
