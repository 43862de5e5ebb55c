/** What a box calls itself: class names and ids compared with the lists of names. */

import type { Box } from './box.ts';
import {
  BODY_NAMES,
  CAPTION_NAMES,
  FOREIGN_NAMES,
  FURNITURE_NAMES,
  KEPT_NAMES,
  WEAK_NAMES,
} from './furniture-table.ts';

/** The most words of an entry of the lists. */
const LONGEST = 4;

const LISTS = {
  body: new Set(BODY_NAMES),
  kept: new Set(KEPT_NAMES),
  furniture: new Set(FURNITURE_NAMES),
  foreign: new Set(FOREIGN_NAMES),
  weak: new Set(WEAK_NAMES),
  caption: new Set(CAPTION_NAMES),
};
export type NameList = keyof typeof LISTS;

/** How names have to agree: whole, at their end ("photo-credit" is a credit) or anywhere ("share-bar-inner"). */
type Agreement = 'whole' | 'end' | 'anywhere';

/** Classes that say what a post is about: "category-weather", "tag-survey". */
const ABOUT = /^(?:category|tag|tax|topic|section|cat|author|format|type|status|post \d)\b/;

/** True when one of a box's names is in a list. */
export function isNamed(box: Box, list: NameList, agreement: Agreement = 'anywhere'): boolean {
  if (box.names === '|') return false;
  const known = LISTS[list];
  for (const name of box.names.split('|')) {
    const trimmed = name.trim();
    if (trimmed === '' || ABOUT.test(trimmed)) {
      if (known.has(trimmed)) return true;
      continue;
    }
    if (agrees(trimmed.split(' '), known, agreement)) return true;
  }
  return false;
}

function agrees(words: readonly string[], known: ReadonlySet<string>, agreement: Agreement): boolean {
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
      if (agreement !== 'anywhere' && to < words.length && !isNumber(words.slice(to))) continue;
      if (agreement === 'whole' && from > 0) return false;
      if (known.has(words.slice(from, to).join(' '))) return true;
    }
  }
  return false;
}

/** "ad-slot-2": the rest is a counter. */
function isNumber(words: readonly string[]): boolean {
  return words.every((word) => /^\d+$/.test(word));
}
