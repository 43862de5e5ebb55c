/**
 * The short answer to "how old": the number that a sentence prints as the age of the very person asked about, right beside
 * the name. An age told of "he" or "the captain" is left to the marked sentence.
 */

import type { Span } from '../extract/extraction.ts';
import { personNoun } from '../extract/name.ts';
import { TITLES } from '../extract/tables/roles.ts';
import { numeral } from '../index/numerals.ts';
import type { Query } from '../index/query.ts';
import { isAsserted } from './asserted.ts';
import { looksVerbal } from './clause-words.ts';
import type { ReadPassage, ReadSentence } from './read-passage.ts';

/** An age as printed. */
type Age = Readonly<{ span: Span; from: number; to: number; value: number }>;

/** Nobody is older. */
const OLDEST = 120;

const NUMBER = String.raw`(?<age>\d{1,3}|[a-z]+)`;
/** What closes an age: no decimal, no thousand, no list of ages. */
const CLOSED = String.raw`(?: years old| years of age)?(?=[.,](?!\d)|$)`;
const YEAR_OLD = '-year-old';

/** Right behind the name. "Roe (43)" may be a minute of play, "Roe, 5," goals. */
const BEHIND: readonly RegExp[] = [
  // "Ann Roe, 43, said", "Ann Roe, who is 43, said"
  new RegExp(String.raw`^,(?: who is)?(?: now| just| only)? (?<age>\d\d)${CLOSED}`, 'u'),
  // "Ann Roe, aged nine, said", "Ann Roe aged nine"
  new RegExp(String.raw`^,?(?: who is| now)? aged ${NUMBER}${CLOSED}`, 'u'),
];
/** "Ann Roe, a 43-year-old nurse, said": only the second comma tells that she is the nurse. */
const APPOSITION = new RegExp(
  String.raw`^, (?:an?|the) ${NUMBER}${YEAR_OLD}(?<who>(?: [^\s,.;]{1,30}){0,6})(?=\.(?!\d)|,(?! and| or)|$)`,
  'u',
);
/** "Ann Roe is 43." */
const SAID = new RegExp(String.raw`^ (?:is|was|turns|turned)(?: now| just| only)?(?: aged)? ${NUMBER}${CLOSED}`, 'u');
/** "the 43-year-old nurse Ann Roe" */
const BEFORE = new RegExp(String.raw`(?<![\p{L}\d.,-])${NUMBER}${YEAR_OLD} (?<who>(?:[\p{L}-]{1,30} ){0,4})$`, 'iu');

/** After these what stands behind the name may be told of what follows: "According to Roe, a 43-year-old nurse, …". */
const PREPOSITION =
  /(?:^|[\s“"])(?:to|of|for|with|from|after|before|by|near|like|in|on|at|despite|without|against|unlike|under|since|and|or) (?:the |an? )?$/iu;
/** "the son of Ann Roe, 12,": one of the two. */
const SOMEBODY_OF = /(?<![\p{L}-])([\p{L}-]{1,30}) of (?:the )?$/iu;
/** "Bo Li, Ann Roe, a 43-year-old nurse, and two others" */
const LISTED = /(?<![\p{L}’'.-])\p{Lu}[\p{L}’'.-]{0,30}, $/u;

const isTitle = (word: string): boolean => TITLES.has(word) || personNoun(word)?.plural === false;

/** Whom a question asks about, as places among its words. */
type Asked = Readonly<{ names: readonly number[]; titles: readonly number[] }>;

/** The name in "How old is coach Ann Roe?"; `null` where it names nobody, or asks for more than an age. */
function personAsked({ words, printed }: Query): Asked | null {
  const names: number[] = [];
  const titles: number[] = [];
  for (const [place, { name, typed }] of words.entries()) {
    if (/^(?:age|old)$/i.test(typed)) continue;
    if (name && /^\p{L}/u.test(typed) && !/['’]s?$/.test(typed)) names.push(place);
    // Behind the name is somebody else, or another time: "Roe's son", "Roe when she left".
    else if (names.length === 0) titles.push(place);
    else return null;
  }
  if (titles.length > 0 && !isTitle(words[titles.at(-1) ?? -1]?.typed.toLowerCase() ?? '')) return null;
  const typed = names.map((place) => words[place]?.typed.toLowerCase());
  const from = printed.lastIndexOf(typed[0] ?? '');
  return names.length > 0 && typed.every((word, at) => printed[from + at] === word) ? { names, titles } : null;
}

/** A name in a sentence, from its first word to its last. */
type Named = Readonly<{ from: number; to: number; full: boolean; other: string | null }>;

/** The places where a sentence has the surname asked about, as the end of a name. */
function namesIn(text: string, { words, printed, hits }: ReadSentence, { names }: Asked): Named[] {
  const gap = (at: number) => text.slice(words[at - 1]?.end, words[at]?.start);
  const joined = (at: number) => at > 0 && at < words.length && gap(at) === ' ';
  const capital = (at: number) =>
    words[at]?.stop === false && /^\p{Lu}/u.test(text.slice(words[at].start, words[at].end));
  return words.flatMap((word, to) => {
    if (hits[to] !== names.at(-1) || !capital(to)) return [];
    if (/['’]s?$/.test(text.slice(word.start, word.end)) || /^[’'-]/.test(text.slice(word.end))) return [];
    if (joined(to + 1) && capital(to + 1)) return [];
    let from = to;
    while (from > 0 && joined(from) && names.includes(hits[from - 1] ?? -1)) from--;
    const full = to - from + 1 >= names.length;
    const before = joined(from) && capital(from - 1) ? (printed[from - 1] ?? '') : '';
    const other = before === '' || TITLES.has(before) ? null : before;
    // "Ann Maria Roe" where Roe is asked about.
    while (other !== null && joined(from) && capital(from - 1) && !TITLES.has(printed[from - 1] ?? '')) from--;
    return [{ from, to, full, other }];
  });
}

/** The age printed beside a name. */
function ageBeside(text: string, sentence: ReadSentence, { from, to }: Named, query: Query): Age | null {
  const { words, span } = sentence;
  const start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? 0;
  const ahead = text.slice(span.start, start);
  const behind = text.slice(end, span.end);
  const plain = (who = '') => !who.trim().split(' ').some(looksVerbal);
  const of = SOMEBODY_OF.exec(ahead)?.[1];
  const own = of === undefined || personNoun(of.toLowerCase()) === null;

  const found = (match: RegExpExecArray | null, offset: number, tail = ''): Age | null => {
    const printed = match?.groups?.['age'];
    if (!match || printed === undefined) return null;
    const value = Number(numeral(printed.toLowerCase()) ?? printed);
    const at = offset + match.index + match[0].indexOf(printed);
    const age = { start: at, end: at + printed.length + tail.length };
    const first = words.findIndex((word) => word.start >= age.start);
    const last = words.findLastIndex((word) => word.end <= age.end);
    return value > 0 && value <= OLDEST ? { span: age, from: first, to: last, value } : null;
  };
  const before = BEFORE.exec(ahead);
  const who = before?.groups?.['who'] ?? '';
  const next = words[to + 1];
  // "the 43-year-old Roe supporter"
  const ends =
    next === undefined || next.stop || !behind.startsWith(' ') || looksVerbal(text.slice(next.start, next.end));
  if (before && ends && plain(who) && (who === '' || isTitle(who.trim().split(' ').at(-1)?.toLowerCase() ?? '')))
    return found(before, span.start, YEAR_OLD);
  if (own)
    for (const pattern of BEHIND) {
      const age = found(pattern.exec(behind), end);
      if (age !== null) return age;
    }
  if (PREPOSITION.test(ahead)) return null;
  const apposition = APPOSITION.exec(behind);
  if (apposition && plain(apposition.groups?.['who']) && !LISTED.test(ahead)) return found(apposition, end, YEAR_OLD);
  const said = found(SAID.exec(behind), end);
  return said !== null && isAsserted(text, sentence, said.from, said.to, query) ? said : null;
}

/** Every age that a passage prints of whom the question asks about, by sentence; none where that may be two people. */
function agesOf({ text, sentences, query }: ReadPassage): ReadonlyMap<ReadSentence, readonly Age[]> {
  const asked = personAsked(query);
  if (asked === null) return new Map();
  const { names, titles } = asked;
  const all = sentences.map((sentence) => [sentence, namesIn(text, sentence, asked)] as const);
  const named = all.flatMap(([, found]) => found);
  const others = new Set(named.flatMap(({ full, other }) => (full && names.length > 1 ? [] : (other ?? []))));
  // Two first names to one surname; or the first name asked for is nowhere.
  if (names.length === 1 ? others.size > 1 : !named.some(({ full }) => full)) return new Map();
  const meant = ({ from, full }: Named, { hits }: ReadSentence) =>
    (full || others.size === 0) && titles.every((place, at) => hits[from - titles.length + at] === place);
  return new Map(
    all.map(([sentence, found]) => [
      sentence,
      found.flatMap((name) => (meant(name, sentence) ? (ageBeside(text, sentence, name, query) ?? []) : [])),
    ]),
  );
}

/** The age that answers "how old", or `null` where it is not certain. */
export function shortAge(passage: ReadPassage, sentence: ReadSentence): Age | null {
  const ages = agesOf(passage);
  const values = new Set([...ages.values()].flat().map(({ value }) => value));
  return values.size === 1 ? (ages.get(sentence)?.[0] ?? null) : null;
}

/** The ages that a passage prints of whom the question asks about. */
export function agesIn(passage: ReadPassage): number[] {
  return [...agesOf(passage).values()].flat().map(({ value }) => value);
}
