/** One name for what a figure counts, so that "meth", "crystal meth" and "methamphetamine" meet. */

import type { FigureEvent } from '../../extract/extraction.ts';
import { ITEM_NAMES } from './item-names.ts';

/** Words beside an item that do not make it another thing. */
const EMPTY_WORDS = new Set(
  (
    'a an the of in and or some suspected alleged total various several worth ' +
    'his her its their our my your this that these those such purported apparent assorted new'
  ).split(' '),
);

/** Plurals that no rule makes singular, and singular words that look like plurals. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    knives: 'knife',
    leaves: 'leaf',
    feet: 'foot',
    mice: 'mouse',
    axes: 'axe',
    caches: 'cache',
    goods: 'goods',
    proceeds: 'proceeds',
    premises: 'premises',
    species: 'species',
    series: 'series',
    corps: 'corps',
    gas: 'gas',
    bus: 'bus',
  }),
);

function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('men') && word.length > 5) return `${word.slice(0, -2)}an`;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Lower case, singular, without words that say nothing: "the Suspected Drug Lords" → "drug lord". */
export function plainItem(item: string): string {
  return item
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}.$'-]+/u)
    .map((word) => singular(word.endsWith("'s") ? word.slice(0, -2) : word))
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .join(' ');
}

const CANONICAL = new Map<string, string>();
const FAMILY = new Map<string, string>();
const OTHER_NAMES = new Map<string, readonly string[]>();
for (const [family, items] of Object.entries(ITEM_NAMES))
  for (const [name, list] of Object.entries(items)) {
    const others = list === '' ? [] : list.split(', ');
    FAMILY.set(name, family);
    OTHER_NAMES.set(name, others);
    for (const other of [name, ...others]) CANONICAL.set(plainItem(other), name);
  }

/** In these events it is people who are counted, whatever the article calls them. */
const PEOPLE: Readonly<Partial<Record<FigureEvent, ReadonlySet<string>>>> = {
  arrest: new Set(['arrest', 'suspect', 'detention', 'person']),
  extradition: new Set(['extradition', 'suspect', 'prisoner', 'person']),
  death: new Set(['death', 'victim', 'killing', 'person']),
};

/** The one name of an item: "meth" → "methamphetamine", "Ghost guns" → "ghost gun"; empty when nothing is left. */
export function canonicalItem(item: string, event?: FigureEvent): string {
  const plain = plainItem(item);
  const name = CANONICAL.get(plain) ?? plain;
  return event !== undefined && PEOPLE[event]?.has(name) === true ? 'person' : name;
}

/** The item that stands for its whole family in a filter: "drugs" asks for cocaine and for heroin. */
const FAMILY_OF_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({ drug: 'drug', firearm: 'firearm', vehicle: 'vehicle', death: 'death' }),
);

/**
 * True when somebody who asks for `wanted` means `item` (both canonical): the same, a kind of it ("gun" also finds
 * "ghost gun"), or one of the family that it names.
 */
export function isKindOf(item: string, wanted: string): boolean {
  if (wanted === '') return false;
  if (item === wanted) return true;
  const family = FAMILY.get(item);
  if (family !== undefined && FAMILY_OF_WORD.get(wanted) === family) return true;
  const words = new Set(item.split(' '));
  return wanted.split(' ').every((word) => words.has(word));
}

/** The word that asks for the whole family of a canonical item: "drug" of "cocaine"; `null` where it belongs to none. */
export function familyOf(item: string): string | null {
  const family = FAMILY.get(item);
  for (const [word, named] of FAMILY_OF_WORD) if (named === family) return word;
  return null;
}

/** Every name known for a canonical item, itself first. */
export function itemNames(name: string): string[] {
  return [name, ...(OTHER_NAMES.get(name) ?? [])];
}
