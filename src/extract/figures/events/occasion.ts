/** "In recent raids", "one night", "in the same ten months": when it was, though no calendar tells. */

import type { Span } from '../../../text/span.ts';

const KIND = 'raids?|busts?|operations?|sweeps?|stings?|crackdowns?|manhunts?';
const COUNT = '\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const OCCASION = new RegExp(
  [
    `\\b(?:(?:in|during|over) (?:(?:the|a|an|their|its|his|her|this|that|several|two|three) )?(?:(?:recent|latest|last|single|early|dawn|overnight|nationwide|weekend|separate|same) )?(?:${KIND})`,
    `(?:in|during|over|within) (?:the|that|those) same (?:(?:${COUNT})[- ])?(?:days|weeks|months|years|decades?|period|time|span|stretch)`,
    '(?:in )?(?:one|a single|that|the same) (?:night|day|morning|afternoon|evening|weekend|week|month|year))\\b',
  ].join('|'),
  'gi',
);

/** The occasions that a sentence names, in text order. */
export function occasions(text: string): (Span & Readonly<{ text: string }>)[] {
  return [...text.matchAll(OCCASION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
