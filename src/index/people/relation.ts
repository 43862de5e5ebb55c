/** How two full names stand to each other: whether they may be one person's, and how sure that is. */

import { distance } from 'fastest-levenshtein';

import { compatible, spellingKey, type Name } from './name.ts';

/** A first name of so many letters with one of them different is likely a misprint. */
const LONG_NAME = 5;

/** The ends of a name by which an article may call him: "lopez obrador", "obrador". */
export function tails(name: Name): string[] {
  return name.organisation ? [] : name.tokens.slice(1).map((_, i) => name.tokens.slice(i + 1).join(' '));
}

const spellings = new WeakMap<Name, string>();

/** A name as it sounds; told once, since it is held against every other of its surname. */
function spellingOf(name: Name): string {
  let spelling = spellings.get(name);
  if (spelling === undefined) spellings.set(name, (spelling = name.tokens.map(spellingKey).join(' ')));
  return spelling;
}

/** True for two transliterations of one name. */
function spelledAlike(a: Name, b: Name): boolean {
  return a.suffix === b.suffix && spellingOf(a) === spellingOf(b);
}

/** True where a long first name differs by one letter. */
function misprinted(a: Name, b: Name): boolean {
  const [first = '', ...rest] = a.tokens;
  const [other = '', ...others] = b.tokens;
  const long = Math.min(first.length, other.length) >= LONG_NAME;
  return a.suffix === b.suffix && long && rest.join(' ') === others.join(' ') && distance(first, other) === 1;
}

/** How sure it is that two names are one person's, as {@link relation} tells. */
export type Relation = 'close' | 'loose' | 'proof' | 'slip' | null;

const BY_CERTAINTY: readonly Relation[] = [null, 'slip', 'proof', 'loose', 'close'];

/** The least certain of several. */
export function worst(relations: readonly Relation[]): Relation {
  return BY_CERTAINTY[Math.min(...relations.map((each) => BY_CERTAINTY.indexOf(each)))] ?? null;
}

/**
 * How two full names may be one person's: `close` and `loose` as in {@link compatible}, `proof` where something has to speak
 * for it, `slip` where one is another spelling, which one article can hold beside the right name.
 * `null` also for namesakes kept apart.
 */
export function relation(a: Name, b: Name): Relation {
  if (a.key === b.key) return null;
  const same = compatible(a, b);
  if (same) return same;
  // "Joseph R. Biden Jr.", "Joe Biden"
  if ((a.suffix === null) !== (b.suffix === null))
    return compatible({ ...a, suffix: null }, { ...b, suffix: null }) ? 'proof' : null;
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  if (short.suffix === long.suffix && short.tokens.length < long.tokens.length) {
    if (tails(long).includes(short.tokens.join(' '))) return 'loose'; // "Peña Nieto", "Enrique Peña Nieto"
    if (short.tokens.every((token, i) => token === long.tokens[i])) return 'proof'; // "Claudia Sheinbaum Pardo"
  }
  return spelledAlike(a, b) ? 'slip' : misprinted(a, b) ? 'proof' : null;
}

/** Where to look for names that may be the same. */
export function bucketsOf(name: Name): string[] {
  const last = name.tokens.at(-1) ?? '';
  const first = name.tokens[0] ?? '';
  return [...new Set([last, `~${spellingKey(first)} ${spellingKey(last)}`, `${first} ${name.tokens[1] ?? ''}`])];
}
