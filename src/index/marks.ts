/**
 * What is remembered of each printed word beside its term: capital letters, where sentences begin, and what kind of answer
 * the word could be. Cheap rules and general tables, read once when an article is indexed.
 */

import { FEMALE_NAMES, MALE_NAMES } from '../extract/tables/given-names.ts';
import { fold, type Token } from './analyze.ts';
import { COMPANIES, TEAMS } from './organisations.ts';
import { PLACES } from './places.ts';

/** Bits of a mark. */
export const MARK = {
  /** Begins with a capital letter and does not begin a sentence. */
  capital: 1,
  /** A number, in digits or words. */
  number: 2,
  /** First word of a sentence. */
  opens: 4,
  /** Begins with a capital letter, wherever it stands. */
  anyCapital: 8,
  /** Stands within quotation marks. */
  quoted: 16,
  /** Part of a full name of a person. */
  person: 32,
  country: 64,
  state: 128,
  city: 256,
  /** A month, a day of the week or a year. */
  date: 512,
  money: 1024,
  percent: 2048,
  team: 4096,
  company: 8192,
  /** Capitalised and within quotation marks, as titles of films and books are printed. */
  work: 16384,
  /** Belongs to the kind of things that a question asks for: not known before it is asked. */
  thing: 32768,
} as const;

const NUMBER_WORDS = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions ' +
    'trillion dozen dozens half third quarter twice thrice ' +
    'dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien ciento mil millon ' +
    'millones mitad tercio'
  ).split(' '),
);
const DATE_WORDS = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep ' +
    'oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves ' +
    'viernes sabado domingo primavera verano otono invierno'
  ).split(' '),
);
const CURRENCY_WORDS = new Set(
  'dollar dollars euro euros pound pounds yen yuan peso pesos rupee rupees ruble rubles dolar dolares libra libras'.split(
    ' ',
  ),
);
const SCALES = new Set('hundred thousand million billion trillion mil millon millones'.split(' '));

/** Names of places and organisations by their first word: what follows it and what the whole is. */
const names = new Map<string, { rest: readonly string[]; mark: number }[]>();
for (const [name, kind] of [
  ...PLACES,
  ...TEAMS.split('/').map((team) => [team, 'team'] as const),
  ...COMPANIES.split('/').map((company) => [company, 'company'] as const),
]) {
  const [first = '', ...rest] = fold(name)
    .replace(/['’]s(?!\p{L})|\./gu, '')
    .split(/[\s&-]+/);
  const known = names.get(first) ?? [];
  known.push({ rest, mark: MARK[kind] });
  names.set(first, known);
}

/** True for a word that is the whole name of a country, state or city, however it is capitalised. */
export function isPlace(word: string): boolean {
  const places = MARK.country | MARK.state | MARK.city;
  return (names.get(fold(word)) ?? []).some(({ rest, mark }) => rest.length === 0 && (mark & places) !== 0);
}

/** The marks of the words of a text, bits of {@link MARK}. */
export function marksOf(text: string, words: readonly Token[]): Uint16Array {
  const marks = new Uint16Array(words.length);
  const folded = words.map(({ start, end }) => fold(text.slice(start, end).replace(/['’]s$|\./giu, '')));
  let quoted = false;
  let end = 0;
  words.forEach((word, at) => {
    const gap = text.slice(end, word.start);
    if (/[“‘]|(?:^|\s)["']$/.test(gap)) quoted = true;
    else if (/[”’"']/.test(gap)) quoted = false;
    const opens = at === 0 || /[.!?…]["'”’)\]]*\s|\n/.test(text.slice(Math.max(0, end - 1), word.start));
    end = word.end;
    const first = text.slice(word.start, word.start + 2);
    const anyCapital = /^\p{Lu}/u.test(first);
    const lower = folded[at] ?? '';
    let mark = (opens ? MARK.opens : 0) | (quoted ? MARK.quoted : 0);
    if (anyCapital) mark |= MARK.anyCapital | (opens ? 0 : MARK.capital) | (quoted ? MARK.work : 0);
    const digit = /^\d/.test(first);
    if (digit || NUMBER_WORDS.has(lower)) {
      mark |= MARK.number;
      if (/^(?:1\d|20)\d\d$/.test(lower)) mark |= MARK.date;
      if (/[$£€]\s?$/.test(gap)) mark |= MARK.money;
    }
    if (anyCapital ? DATE_WORDS.has(lower) && (lower !== 'may' || !opens) : lower.length > 4 && DATE_WORDS.has(lower))
      mark |= MARK.date;
    marks[at] = (marks[at] ?? 0) | mark;
    if (lower === 'percent' || word.term === 'percent') {
      marks[at] = (marks[at] ?? 0) | MARK.percent;
      if (at > 0) marks[at - 1] = (marks[at - 1] ?? 0) | MARK.percent;
    }
    if (CURRENCY_WORDS.has(lower))
      for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
        if (((marks[back] ?? 0) & MARK.number) === 0) break;
        marks[back] = (marks[back] ?? 0) | MARK.money;
      }
    if (SCALES.has(lower) && at > 0 && ((marks[at - 1] ?? 0) & MARK.money) !== 0)
      marks[at] = (marks[at] ?? 0) | MARK.money;
  });
  for (let at = 0; at < words.length; at++) {
    if (((marks[at] ?? 0) & MARK.anyCapital) === 0) continue;
    for (const { rest, mark } of names.get(folded[at] ?? '') ?? [])
      if (rest.every((word, next) => folded[at + 1 + next] === word))
        for (let next = at; next <= at + rest.length; next++) marks[next] = (marks[next] ?? 0) | mark;
    if (words[at]?.term === 'usa') marks[at] = (marks[at] ?? 0) | MARK.country;
    const next = words[at + 1];
    const name = folded[at] ?? '';
    if (
      next &&
      (MALE_NAMES.has(name) || FEMALE_NAMES.has(name)) &&
      ((marks[at + 1] ?? 0) & MARK.capital) !== 0 &&
      /^[\s.]{1,2}$/.test(text.slice(words[at]?.end, next.start))
    ) {
      marks[at] = (marks[at] ?? 0) | MARK.person;
      marks[at + 1] = (marks[at + 1] ?? 0) | MARK.person;
      const third = words[at + 2];
      if (third && ((marks[at + 2] ?? 0) & MARK.capital) !== 0 && text.slice(next.end, third.start) === ' ')
        marks[at + 2] = (marks[at + 2] ?? 0) | MARK.person;
    }
  }
  return marks;
}
