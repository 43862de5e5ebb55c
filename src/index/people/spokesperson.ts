/** Whom a spokesperson speaks for: what "an FDA spokesperson" says are the agency's words. */

import { FEMALE_NAMES, MALE_NAMES } from '../../text/en/data/given-names.ts';
import { isTitle, nameTokens, type Name } from './name.ts';

const SPOKESPERSON = /\b(?:spokes(?:man|woman|person)|press secretary|press officer)\b/;
const NOT_NOW = /\b(?:former|then|ex)\b/;
const JOINING = new Set(['of', 'for', 'and', 'the', '&']);
const isCapital = (word: string | undefined): word is string => word !== undefined && /^\p{Lu}/u.test(word);

/** Capitals at the beginning of some words, with what joins them. */
function leadingName(words: readonly string[]): string {
  let end = 0;
  for (let i = 0; i < words.length && (isCapital(words[i]) || JOINING.has(words[i] ?? '')); i++)
    if (isCapital(words[i])) end = i + 1;
  return words.slice(0, end).join(' ');
}

/** Capitals at the end of some words, with what joins them; small adjectives behind them do not count: "FDA deputy". */
function trailingName(words: readonly string[]): string {
  let end = words.length;
  while (end > 0 && !isCapital(words[end - 1])) end--;
  let from = end;
  for (let i = end - 1; i >= 0 && (isCapital(words[i]) || JOINING.has(words[i] ?? '')); i--)
    if (isCapital(words[i])) from = i;
  return words.slice(from, end).join(' ');
}

/**
 * The name of whom somebody speaks for by his role or by what the article calls him, `null` where he is no spokesperson now.
 * "deputy FDA spokesman" → FDA; "a spokesperson for the Bureau of Mines in Harbour" → Bureau of Mines
 */
export function spokenFor(text: string): string | null {
  const found = SPOKESPERSON.exec(text);
  if (!found || NOT_NOW.test(text.toLowerCase())) return null;
  const before = text.slice(0, found.index).trim().split(/\s+/);
  const [preposition = '', ...behind] = text
    .slice(found.index + found[0].length)
    .trim()
    .split(/\s+/);
  const name = /^(?:for|of|at|with)$/.test(preposition)
    ? leadingName(behind[0] === 'the' ? behind.slice(1) : behind)
    : trailingName(before).replace(/['’]s?$/u, '');
  return name.replace(/^(?:The|An?) /, '') || null;
}

/**
 * Is the name of whom somebody speaks for a body's, and not a person's: "Trump", "Gov. Ana Roe"?
 * @param known the names of the article
 */
export function isBody(printed: string, name: Name, known: Iterable<Name>): boolean {
  if (name.organisation) return true;
  const all = nameTokens(printed);
  if (all.some((token) => isTitle(token) || MALE_NAMES.has(token) || FEMALE_NAMES.has(token))) return false;
  const last = name.tokens.at(-1);
  for (const { tokens, organisation } of known)
    if (!organisation && tokens.at(-1) === last && tokens.length > name.tokens.length) return false;
  return true;
}
