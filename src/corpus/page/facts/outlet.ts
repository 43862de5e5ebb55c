/** The outlet beside the headline in the title of a page's window: "Rain ends drought | Harbor Times". */

import { isOutletShaped, isSectionName } from '../../outlets/outlet-name.ts';
import { knownOutlets } from '../../outlets/outlets.ts';
import { wordCount } from '../blocks.ts';
import { key, sameText } from '../container.ts';

/** Signs that part headline, section and outlet. */
const SEPARATOR = /\s(?:[|–—•·»«›~-]|::|--)\s|\s?\|\s?/;
const MOST_WORDS = 7;
const LONGEST = 60;

/** What else the page tells of its names. */
export type Told = Readonly<{
  authors: readonly string[];
  /** Texts of menus, which name sections. */
  menu: ReadonlySet<string>;
  /** Names the page goes by elsewhere: the text of its logo, of its link to the front page, of its copyright. */
  logos: ReadonlySet<string>;
}>;

/**
 * What the headline leaves over of a title is the outlet, unless it is a section, an author or an entry of the menu. Without a
 * headline only what is called like an outlet counts.
 * @param headlines the headline as other parts of the page have it
 */
export function titledOutlet(title: string | null, headlines: readonly string[], told: Told): string | null {
  if (title === null) return null;
  const parts = partsOf(title);
  const others = headlines.filter((one) => !sameText(one, title) && !(isOutletShaped(one) && wordCount(one) <= 4));
  const keys = others.map(key).filter((one) => one !== '');
  const isHeadline = (part: string): boolean =>
    keys.some((one) => key(part) !== '' && (one.includes(key(part)) || key(part).includes(one)));
  const at = parts.findIndex(isHeadline);
  if (at === -1 || parts.length === 1) {
    if (at !== -1 || (parts.length === 1 && others.length === 0)) return null;
    return [parts.at(-1), parts[0]].find((part) => part !== undefined && isSure(part, told)) ?? null;
  }
  const left = parts.filter((part) => !isHeadline(part) && isPossible(part, told));
  const fromOutside = parts.findLastIndex(isHeadline) === parts.length - 1 ? left : left.reverse();
  return (
    fromOutside.find((part) => isSure(part, told)) ??
    (isTitleCase(parts[at] ?? '') ? null : (fromOutside.find(isNameLike) ?? null))
  );
}

/** A title without the outlet at its end or its beginning. */
export function withoutOutlet(title: string | null, source: string | null): string | null {
  if (title === null) return null;
  const parts = partsOf(title);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title;
  const atEnd =
    (source !== null && sameText(last, source)) ||
    knownOutlets.find(last) !== null ||
    (source === null && /\.\p{L}{2,4}$/u.test(last));
  if (atEnd) return trimmed(title.slice(0, title.lastIndexOf(last)));
  return source !== null && sameText(first, source) ? trimmed(title.slice(first.length)) : title;
}

function partsOf(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function trimmed(text: string): string {
  return text
    .trim()
    .replace(/^(?:[|–—•·»«›~-]|::|--)\s/, '')
    .replace(/(?:\s(?:[–—•·»«›~-]|::|--)|\s?\|)$/, '')
    .trim();
}

function isPossible(part: string, { authors, menu }: Told): boolean {
  return (
    part.length <= LONGEST &&
    wordCount(part) <= MOST_WORDS &&
    /\p{L}{2}/u.test(part) &&
    !isSectionName(part) &&
    !menu.has(key(part)) &&
    !authors.some((name) => key(part).includes(key(name)))
  );
}

function isSure(part: string, told: Told): boolean {
  return (
    isPossible(part, told) && (isOutletShaped(part) || knownOutlets.find(part) !== null || told.logos.has(key(part)))
  );
}

/** Where every longer word of a headline has a capital, capitals tell no name: "Mayor Quits - Second Vote Looms". */
function isTitleCase(headline: string): boolean {
  const words = headline.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Two capitalised words and more, small ones among them. */
function isNameLike(part: string): boolean {
  const words = part.split(/\s+/);
  return words.length > 1 && words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^\p{Ll}{1,3}$/u.test(word));
}
