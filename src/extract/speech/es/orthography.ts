/** How Spanish writes abbreviations. */

import type { Orthography } from '../frame.ts';
import { SPANISH_ABBREVIATIONS, SPANISH_FUNCTION_WORDS } from './roles.ts';

export const SPANISH: Orthography = {
  possessives: false,
  // an accent may be a sign of its own
  lower: (word) => word.toLowerCase().normalize('NFC'),
  endsWithFullStop: (word) =>
    /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || SPANISH_ABBREVIATIONS.has(word.toLowerCase()),
  // "D. Pedro", "EE. UU." go on; "en EE.UU. La reunión" does not
  endsSentence: (token, next) =>
    next.kind === 'run'
      ? !SPANISH_ABBREVIATIONS.has(token.lower.slice(0, -1))
      : next.capital && SPANISH_FUNCTION_WORDS.has(next.lower),
};
