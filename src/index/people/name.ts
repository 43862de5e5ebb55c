/**
 * Names of people and organisations, taken apart so that two ways of printing one can be compared.
 */

import { mayBeSameGivenName } from './nickname.ts';

export type Name = Readonly<{
  /** Folded words without titles and generational suffix: "Sen. Robert F. Kennedy Jr." → robert, f, kennedy. */
  tokens: readonly string[];
  /** "jr", "sr", "ii" …; it tells father and son apart. */
  suffix: string | null;
  /** True for a ministry, newspaper, party …, whose last word is no surname. */
  organisation: boolean;
  /** Equal for two names that are printed alike but for case, accents, titles and dots. */
  key: string;
}>;

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const DEGREES = new Set(['phd', 'md', 'esq', 'mp', 'mep', 'qc', 'kc', 'obe', 'cbe', 'dds', 'rn', 'usmc', 'ret']);

/** Words before a name that are no part of it. */
const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady madam rev reverend fr father sister brother pastor bishop ' +
    'archbishop cardinal pope rabbi imam sheikh ayatollah queen princess duchess baroness emperor president premier ' +
    'chancellor minister secretary ambassador governor gov lt lieutenant mayor senator sen sens representative rep reps ' +
    'congressman congresswoman congressperson speaker delegate councilman councilwoman councillor councilor alderman ' +
    'assemblyman assemblywoman commissioner magistrate attorney director chairman chairwoman chairperson spokesman ' +
    'spokeswoman spokesperson general gen colonel col maj captain capt commander cmdr admiral adm sergeant sgt corporal cpl ' +
    'private pvt officer detective inspector superintendent supt constable deputy vice former ex late acting hon honorable'
  ).split(' '),
);

/** Titles that are first names too ("Major Garrett", "Judge Reinhold"): titles only before a name of two words. */
const NAMELIKE_TITLES = new Set(
  'major judge justice dean king prince duke earl baron count sheriff chief agent nurse coach manager chair'.split(' '),
);

/** Words that end or begin the name of an organisation rather than a person. */
const ORGANISATION = new Set(
  (
    'administration agency alliance army assembly association authority bank board brigade bureau cabinet center centre chamber ' +
    'church city club coalition college commission committee community company congress congregation consortium corp ' +
    'corporation council county court daily department directorate embassy enterprise exchange federation fed force forces ' +
    'foundation front fund gazette government group guard guild hall herald hospital house inc industries initiative ' +
    'institute institution international journal league llc ltd media ministry mission movement museum navy network news ' +
    'newspaper office order organization organisation parliament partnership party police post press project radio registry ' +
    'report review school secretariat senate service services society star state states street syndicate taskforce team ' +
    'telegraph television times tribune tribunal trust tv union university agence gazeta campaign associates magazine ' +
    'partners airlines airways motors nations foods kremlin pentagon nato'
  ).split(' '),
);

const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case without diacritics: "Peña Nieto" → "pena nieto". */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðþßæœı]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** The words of a text as names and roles are compared: folded, possessive off, inner apostrophes out, "J.D." as j, d. */
export function nameTokens(text: string): string[] {
  return foldName(
    text
      .replace(/\bU\.S\.(?:A\.)?|\bUnited States(?: of America)?\b/g, 'USA')
      .replace(/\bU\.K\.|\bUnited Kingdom\b/g, 'Britain'),
  )
    .replace(/['’‘ʼ]s(?![\p{L}\p{N}])/gu, '')
    .replace(/['’‘ʼ`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
}

/** True for words that stand before a name: "President", "Mr". */
export function isTitle(token: string): boolean {
  return TITLES.has(token) || NAMELIKE_TITLES.has(token);
}

/** "JD Vance" → "J D Vance": two capitals before a name are initials. */
function spreadInitials(text: string): string {
  return text.replace(/^\s*(?!U[SK]\b)(\p{Lu})(\p{Lu})(?=\s+\p{Lu}\p{Ll})/u, '$1 $2');
}

/** Takes a printed name apart. Never throws; a text without any letter gives a name without tokens. */
export function parseName(text: string): Name {
  const all = nameTokens(spreadInitials(text));
  if (isOrganisation(all, text)) {
    const tokens = all[0] === 'the' ? all.slice(1) : all;
    return { tokens, suffix: null, organisation: true, key: `${tokens.join(' ')}|` };
  }
  let from = 0;
  while (from < all.length - 1 && TITLES.has(all[from] ?? '')) from++;
  while (from < all.length - 2 && isTitle(all[from] ?? '')) from++;
  let to = all.length;
  let suffix: string | null = null;
  while (to - from > 1) {
    const end = all[to - 1] ?? '';
    if (!SUFFIXES.has(end) && !DEGREES.has(end)) break;
    if (SUFFIXES.has(end)) suffix = end;
    to--;
  }
  const tokens = all.slice(from, to);
  return { tokens, suffix, organisation: false, key: `${tokens.join(' ')}|${suffix ?? ''}` };
}

/** Are the words of a printed name an organisation's: "the Times", "Bureau of Mines", "AP"? */
function isOrganisation(words: readonly string[], printed: string): boolean {
  const [first = ''] = words;
  if (ORGANISATION.has(words.at(-1) ?? '')) return true;
  if (words.length === 1) return /^\P{L}*\p{Lu}{2,3}\P{L}*$/u.test(printed);
  return (
    words.length > 1 && (first === 'the' || ORGANISATION.has(first) || words.some((word) => INSIDE_NAMES.has(word)))
  );
}

const INSIDE_NAMES = new Set(['of', 'the', 'and', 'for']);
const COUNTRIES = new Set(['usa', 'us', 'uk', 'britain']);

/** First letters without small words: "Drug Enforcement Administration" → "dea". */
export function lettersOf(tokens: readonly string[]): string {
  return tokens
    .filter((token) => !INSIDE_NAMES.has(token))
    .map((token) => token[0] ?? '')
    .join('');
}

/** The short forms of an organisation's name: its first letters, with and without its country, and those before its last "and". */
export function acronyms(name: Name): readonly string[] {
  if (!name.organisation) return [];
  const [first = '', ...rest] = name.tokens;
  const own = COUNTRIES.has(first) ? rest : name.tokens;
  const country = first === 'usa' || first === 'us' ? 'us' : 'uk';
  const letters = lettersOf(own);
  const and = own.lastIndexOf('and');
  const start = and > 2 ? lettersOf(own.slice(0, and)) : '';
  const found = [letters, ...(own === rest ? [country + letters] : []), ...(start.length > 2 ? [start] : [])];
  return found.filter((short) => short.length > 1);
}

const isInitial = (token: string) => token.length === 1;
const fitsInitial = (a: string, b: string) => (isInitial(a) || isInitial(b)) && a[0] === b[0];
const fits = (a: string, b: string) => a === b || fitsInitial(a, b) || mayBeSameGivenName(a, b);

/** True when no middle name of one contradicts the other: initials compare in place, whole names in order. */
function middlesFit(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const token of short) {
    const found = isInitial(token)
      ? fits(token, long[at] ?? '')
        ? at
        : -1
      : long.findIndex((other, i) => i >= at && fits(token, other));
    if (found === -1) return false;
    at = found + 1;
  }
  return true;
}

/**
 * How two names of one surname may belong to one person.
 * - `close`: the same first name, a middle name more or less: "John Kasich", "John R. Kasich".
 * - `loose`: by an initial, a short form or a call name: "Mitch McConnell", "A. Mitchell McConnell". Wants more proof.
 * - `null`: they contradict each other ("George W. Bush", "George H.W. Bush"), or one has no first name.
 */
export function compatible(a: Name, b: Name): 'close' | 'loose' | null {
  if (a.organisation || b.organisation || a.suffix !== b.suffix) return null;
  if (a.tokens.length < 2 || b.tokens.length < 2 || a.tokens.at(-1) !== b.tokens.at(-1)) return null;
  const [firstA = '', ...middleA] = a.tokens.slice(0, -1);
  const [firstB = '', ...middleB] = b.tokens.slice(0, -1);
  if (fits(firstA, firstB) && middlesFit(middleA, middleB))
    return firstA === firstB && !isInitial(firstA) ? 'close' : 'loose';
  return calledByMiddle(firstA, middleA[0], firstB) || calledByMiddle(firstB, middleB[0], firstA) ? 'loose' : null;
}

/** Known by the middle name: "J. Edgar Hoover", "Edgar Hoover". */
const calledByMiddle = (first: string, middle: string | undefined, called: string): boolean =>
  isInitial(first) && middle !== undefined && !isInitial(middle) && fits(middle, called);

/**
 * A name as it sounds, roughly: transliterations and doubled letters fall together ("Zelensky", "Zelenskyy", "Gaddafi",
 * "Qadhafi").
 */
export function spellingKey(token: string): string {
  return token
    .replace(/ph/g, 'f')
    .replace(/[kg]h|q|ck|[cgk](?![hei])/g, 'k')
    .replace(/tch|tsch|cz/g, 'ch')
    .replace(/dh|th/g, 'd')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/z/g, 's')
    .replace(/([a-z])\1+/g, '$1');
}
