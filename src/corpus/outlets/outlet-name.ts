/** Whether a name is one that outlets have, by its words and its shape; for those that are in no table. */

import { ENDINGS, FIRST_WORDS, LAST_WORDS, OUTLET_WORDS, SECTION_WORDS } from './outlet-words-table.ts';

const OUTLET_WORD = new RegExp(`(?:^|\\s)(?:${OUTLET_WORDS.join('|')})(?:\\s|$)`);
const LAST_WORD = new RegExp(`\\S\\s+(?:${LAST_WORDS.join('|')})(?: Online| Digital)?$`);
const FIRST_WORD = new RegExp(`^(?:${FIRST_WORDS.join('|')}) (?:de|del|de la|di|della|du|des|d['’])\\s?\\p{Lu}`, 'u');
const ENDING = new RegExp(`^\\p{Lu}.*\\s\\S*(?:${ENDINGS.join('|')})$`, 'iu');
/** No person's name begins with one of these. */
const ARTICLE =
  /^(?:The|El|Il|Der|Die|Das|Les|Los|Las|La (?=Voz|Naci|Vanguardia|Prensa|Tribun|Gace|Raz|Opini|Provinc|Repub|Stampa|Jornada|Voix|D[ée]p)) ?\p{Lu}/u;
const LONGEST = 60;

/** True for a name with a word that is hardly anything else: "Harbor Times". */
export function hasOutletWord(name: string): boolean {
  return OUTLET_WORD.test(name);
}

/** True for names of an outlet's shape, "Harbor Echo", "The Lodestar"; of "Otto Echo" only its place tells that it is a person. */
export function isOutletShaped(name: string): boolean {
  if (name.length > LONGEST || !/^[\p{Lu}\p{N}]/u.test(name)) return false;
  return [OUTLET_WORD, LAST_WORD, FIRST_WORD, ENDING, ARTICLE].some((shape) => shape.test(name));
}

/** True for what is made of words for sections and pages only: "World News", "Latest". */
export function isSectionName(name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => SECTION_WORDS.has(word) || /^\d+$/.test(word));
}
