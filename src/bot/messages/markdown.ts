/**
 * Text that is not ours → Discord Markdown that shows exactly that text and does nothing.
 * Only backslashes are added, so a copied quotation stays letter by letter and {@link plain} is the exact inverse.
 */

import { set, type LinkWords, type Sentence, type Setting } from '../../words/sentence.ts';

/** Embeddings, overrides, isolates and marks that reorder what stands around them (Unicode Bidi_Control). */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Control characters but for tab and line feed, and the byte order mark. */
const CONTROL = /[^\P{Cc}\t\n]|\uFEFF/gu;
/** Halves of characters that stand alone. */
const LONE = /\p{Surrogate}/gu;
/** More than four marks on one letter: no script needs that, but they climb over the lines above. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** Removes what has no printed form and can disturb its surroundings: direction marks, control characters, piled accents. */
export function calm(text: string): string {
  return text.replace(LONE, '\uFFFD').replace(BIDI, '').replace(CONTROL, '').replace(PILED_MARKS, '$1');
}

/** Makes a question or another typed value one calm line. */
export function oneLine(text: string): string {
  return calm(text).replace(/\s+/g, ' ').trim();
}

/**
 * Characters with a meaning anywhere (emphasis, code, spoilers, mentions, links) are escaped always; a colon before a
 * slash, letter or digit (URL, emoji) and the dot of an invite host where they start one; list marks at a line start.
 */
const ALWAYS = /[\\*_~`|<>@#[\]]/g;
const COLON = /:(?=[^\s:])/g;
const INVITE = /\b(discord(?:app)?)\.(?=(?:gg|com|me|li|io)\b)/gi;
const LIST = /^([ \t]*)([-+])/gm;
const NUMBERED = /^([ \t]*\d{1,9})([.)])/gm;

/** Escapes Markdown, mentions, links, invites and emoji in text that is not ours. */
export function disarm(text: string): string {
  return calm(text)
    .replace(ALWAYS, '\\$&')
    .replace(COLON, '\\:')
    .replace(INVITE, '$1\\.')
    .replace(LIST, '$1\\$2')
    .replace(NUMBERED, '$1\\$2');
}

/** The text as a reader sees it: takes the escapes of {@link disarm} out again. */
export function plain(markdown: string): string {
  return markdown.replace(/\\([^\s\w]|_)/g, '$1');
}

const LINK_LIMIT = 400;

/** Sets a sentence of src/words for Discord. `commandIds` makes commands clickable. */
export function markdown(sentence: Sentence, commandIds: ReadonlyMap<string, string> = new Map()): string {
  const setting: Setting = {
    plain: disarm,
    strong: (text) => (text.trim() === '' ? '' : `**${disarm(text.trim())}**`),
    link: articleLink,
    command: (name) => {
      // A subcommand is named by its group's id.
      const id = commandIds.get(name.split(' ', 1)[0] ?? name);
      return id === undefined ? `**/${disarm(name)}**` : `</${name}:${id}>`;
    },
  };
  return set(sentence, setting);
}

/** A link that neither unfurls nor can say anything else than where it goes; too long ones are left out. */
function articleLink(text: string, { label, tooLong }: LinkWords): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > LINK_LIMIT) return disarm(tooLong);
  return `[${disarm(label)}](<${url.href.replaceAll('>', '%3E').replaceAll('<', '%3C')}>)`;
}

/** Sets every line of some Markdown as a quotation. */
export function quoted(markdown: string): string {
  return markdown.replace(/^/gm, '> ');
}

/** Joins what is there. */
export function joined(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part !== null && part !== '').join(separator);
}

/** Small print. One line only. */
export function small(markdown: string): string {
  return `-# ${markdown}`;
}
