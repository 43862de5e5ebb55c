/** A line that says who wrote the article → names and outlet. */

import { splitByline } from './metadata.ts';
import { withoutDate } from './dateline.ts';
import { hasOutletWord, isOutletShaped } from '../outlets/outlet-name.ts';
import type { OutletTable } from '../outlets/outlets.ts';

export type Byline = Readonly<{ names: readonly string[]; outlet: string | null }>;

/** "By …", "Interview: …" in the languages that use such words. */
const BY =
  /^(?:(?:(?:story|written|words|text|reporting|reported|interview) )?(?:by|por|par|von|texto de)[: ]\s*|(?:words|text|texto|textos|story|interview|entrevista|report|reporting|reportage|author|autor|autora|escrito):\s+(?=\p{Lu}))/iu;

/** Who took the pictures is no author; the label may begin a sentence behind the byline. */
const PICTURES =
  /^(?:photos?|photographs?|photography|photographer|pictures?|images?|illustrations?|graphics?|video|fotos?|fotografía|bilder|fotografie)(?: by|:|\s)/i;
const PICTURES_BEHIND =
  /\.\s+(?=(?:photos?|photograph\w*|pictures?|images?|illustrations?|graphics?|video|fotos?|bilder)\b)/i;

/** "Ann Roe of the Harbor Echo", "for The Lodestar". */
const OF_OUTLET = / (?:of|for|from|with) (?=[Tt]he \p{Lu})/gu;

/** "Ann Roe in Harbor City". */
const IN_PLACE = / (?:in|en) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/gu;

/** What surrounds a name: the writer's job, never his name. */
const ROLES = new Set(
  (
    'staff writer writers reporter reporters correspondent correspondents editor editors contributor contributors ' +
    'columnist columnists special to for the senior chief political national foreign international business sports ' +
    'congressional investigative freelance freelancer producer bureau contributing deputy managing associate news team ' +
    'desk agencies wire journalist redacción corresponsal periodista enviado especial'
  ).split(' '),
);

/** A caption may begin with one of these and a name; a byline does not. */
const OFFICES = new Set(
  (
    'president vice prime minister premier mayor governor gov senator sen representative rep congressman congresswoman ' +
    'secretary chancellor king queen prince princess pope judge justice general gen captain chief sheriff ambassador ' +
    'former actor actress singer photo image caption file breaking exclusive opinion analysis update live video presidenta presidente'
  ).split(' '),
);

const PARTICLES = new Set(
  'al bin da das de del der di do dos du el ibn la las le los van ven von y ten ter'.split(' '),
);
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|ph\.?d|m\.?d)\.?$/i;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|["“(]\p{Lu}[\p{L}\p{M}.'’-]*["”)])$/u;

/** "By Monday Night, the river had risen." is no byline. */
const SENTENCE_END = /\p{Ll}{3}[.!?]["”’]?$/u;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** No byline is longer. */
const LONGEST = 160;

/**
 * Reads a byline that shows itself to be one: by "By", by a job ("Staff"), or by an outlet beside the name.
 * `null` for anything else.
 */
export function readByline(block: string, outlets: OutletTable): Byline | null {
  if (block.length > LONGEST || SENTENCE_END.test(block)) return null;
  const marked = BY.test(block);
  const { rest, dated } = withoutDate(block);
  const parts = partsOf(rest);
  const found: Found = { names: [], outlet: null, role: false, bare: false };
  let shown = marked;
  for (const part of parts) {
    const place = readPlace(part, found, dated && !marked && parts.length === 1, outlets);
    const read = place ?? readPart(part.text, marked && found.names.length === 0, outlets);
    // Behind "By" and a name anything may follow: a town, a department.
    if (read === null && !(marked && found.names.length > 0)) return null;
    shown = take(found, read) || shown;
  }
  const { names, outlet, role } = found;
  // "Reuters" or "Harbor Times Staff" names nobody, but is a byline.
  const anonymous = outlet !== null && (role || (dated && parts.length === 1) || outlets.find(outlet) !== null);
  return (names.length > 0 && shown) || anonymous ? { names, outlet } : null;
}

/** What a byline has told so far; `bare`: the last name had no job in its part. */
type Found = { readonly names: string[]; outlet: string | null; role: boolean; bare: boolean };

/** Adds what a part told; true when it shows that this is a byline. */
function take(found: Found, read: Part | null): boolean {
  if (read === null) return false;
  if (read.name !== null) {
    found.names.push(read.name);
    found.bare = !read.role;
  }
  found.outlet ??= read.outlet;
  found.role ||= read.role;
  return read.outlet !== null || read.role;
}

/** A part of a byline; `joined` by "and" to the one before. */
type Piece = Readonly<{ text: string; joined: boolean }>;

function partsOf(line: string): Piece[] {
  return line
    .replace(BY, '')
    .replace(OF_OUTLET, ', ')
    .replace(IN_PLACE, '')
    .replace(/ \(([^()]{4,60})\)$/, ', $1')
    .split(/[|/•·\n–—]| - /)
    .flatMap((outer) => outer.split(PICTURES_BEHIND))
    .flatMap((outer) => {
      const whole = withoutHandles(outer);
      return splitByline(whole).map((text): Piece => {
        const before = whole.slice(0, Math.max(0, whole.lastIndexOf(text)));
        return { text, joined: /(?:\band|&)\s+$/i.test(before) };
      });
    })
    .filter(({ text }) => text !== '' && !PICTURES.test(text));
}

/** Behind a name, and not joined to it by "and", stands what is called like an outlet, or a job with its department. */
function readPlace({ text, joined }: Piece, found: Found, alone: boolean, outlets: OutletTable): Part | null {
  if (joined || (!alone && (found.names.length === 0 || !found.bare))) return null;
  const split = splitAtRole(text);
  if (!alone && split?.[1] === '' && outlets.find(split[0]) === null && !hasOutletWord(split[0]))
    return { name: null, outlet: null, role: true };
  const named = text.replace(/^(?:special )?(?:to|for|of|from|with) (?:the )?|^the (?=\p{Lu})/u, '');
  const isOutlet = named !== text || isOutletShaped(text);
  return split === null && isOutlet && /^\p{Lu}/u.test(named) ? { name: null, outlet: named, role: false } : null;
}

/** Reads a line that is nothing but one or more names of `most` words at most. */
export function bareNames(block: string, most: number, outlets: OutletTable): Byline | null {
  const parts = block.length > LONGEST ? [] : splitByline(block);
  const fits = parts.every((part) => isName(part, 2) && part.split(' ').length <= most && outlets.find(part) === null);
  return parts.length > 0 && fits ? { names: parts, outlet: null } : null;
}

/** E-mail addresses and the like are no part of a name. */
function withoutHandles(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => !word.includes('@'))
    .join(' ');
}

type Part = Readonly<{ name: string | null; outlet: string | null; role: boolean }>;

/** "OAN Staff Blake Wolf", "Ann Roe", "Harbor Times", "staff writer". */
function readPart(part: string, loneNames: boolean, outlets: OutletTable): Part | null {
  const isOutlet = (text: string) => outlets.find(text) !== null || hasOutletWord(text);
  const split = splitAtRole(part);
  // "Harbor Times Staff Ann Roe" holds an outlet's word too, so a job inside comes first.
  if (split === null && isOutlet(part)) return { name: null, outlet: part, role: false };
  const [owner, owned] = splitAtGenitive(part);
  if (isOutlet(owner) && isName(owned, 2)) return { name: owned, outlet: owner, role: true };
  if (split === null) return isName(part, loneNames ? 1 : 2) ? { name: part, outlet: null, role: false } : null;
  const [left, right] = split;
  if (right === '' && (left === '' || isOutlet(left))) return { name: null, outlet: left || null, role: true };
  if (isName(right, 2)) return { name: right, outlet: left || null, role: true };
  if (isName(left, 2)) return { name: left, outlet: right || null, role: true };
  return isOutlet(right) && left === '' ? { name: null, outlet: right, role: true } : null;
}

/** "CNN's Ann Roe" → the owner and what is behind it; both empty where there is no owner. */
function splitAtGenitive(part: string): readonly [string, string] {
  const genitive = /^(.{2,60})['’]s (?=\p{Lu})/u.exec(part);
  return genitive ? [genitive[1] ?? '', part.slice(genitive[0].length)] : ['', ''];
}

/** The words before and after the first run of job words; `null` when there is none. */
function splitAtRole(part: string): readonly [string, string] | null {
  const words = part.split(/\s+/);
  const isRole = (word: string) => ROLES.has(word.toLowerCase().replace(/[:.,]$/, ''));
  const core = words.findIndex(
    (word) =>
      isRole(word) &&
      !/^(?:the|for|to|news|national|special|business|international|foreign|desk|political|sports)$/i.test(word),
  );
  if (core === -1) return null;
  let from = core;
  while (from > 0 && /^\p{Ll}/u.test(words[from - 1] ?? '') && isRole(words[from - 1] ?? '')) from--;
  let to = core + 1;
  while (to < words.length && isRole(words[to] ?? '')) to++;
  return [words.slice(0, from).join(' '), words.slice(to).join(' ')];
}

/** True for two to five capitalised words, particles and suffixes among them, that name no office. */
function isName(text: string, fewest: number): boolean {
  const words = text.split(/\s+/).filter((word) => !SUFFIX.test(word));
  if (words.length < fewest || words.length > 5 || OFFICES.has(words[0]?.toLowerCase() ?? '')) return false;
  return (
    words.every((word, index) => NAME_WORD.test(word) || (index > 0 && PARTICLES.has(word.toLowerCase()))) &&
    words.some((word) => word.replace(/\P{L}/gu, '').length > 1) &&
    // "Mexico City." ends a sentence, "Ann R." does not.
    !/\p{L}{3}\.$/u.test(text) &&
    !WEEKDAY.test(text)
  );
}
