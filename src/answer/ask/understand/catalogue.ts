/**
 * What a corpus is known to hold before anything is looked for in it: who publishes, who writes, from when to when, and which
 * words and names it prints. Built once when a corpus is loaded.
 */

import type { Article, IsoDate } from '../../../corpus/article.ts';
import { knownOutlets, OutletTable, type Outlet } from '../../../corpus/outlets/outlets.ts';
import { fold } from '../../../text/analyze.ts';

/** A corpus as a question may speak of it. */
export type Catalogue = Readonly<{
  /** The outlets of the articles, found by name, short form or domain. */
  outlets: OutletTable;
  authors: Authors;
  /** Dates of the oldest and the newest article; `null` when none is dated. */
  oldest: IsoDate | null;
  newest: IsoDate | null;
  /** Counted when first asked for. */
  vocabulary: Vocabulary;
}>;

/** Reads the catalogue off the articles. */
export function catalogueOf(articles: Iterable<Article>): Catalogue {
  const all = [...articles];
  const aliases = new Map<string, Set<string>>();
  const bylines = new Set<string>();
  let oldest: IsoDate | null = null;
  let newest: IsoDate | null = null;
  for (const { source, sourceAliases = [], byline, date } of all) {
    if (source !== null) {
      const known = aliases.get(source) ?? new Set();
      for (const alias of sourceAliases) known.add(alias);
      aliases.set(source, known);
    }
    for (const author of byline) bylines.add(author);
    if (date === null) continue;
    if (oldest === null || date < oldest) oldest = date;
    if (newest === null || date > newest) newest = date;
  }
  const outlets = [...aliases].map(([name, own]) => outletOf(name, [...own]));
  const names = outlets.flatMap(({ name, aliases: others }) => [name, ...others]);
  return {
    outlets: new OutletTable(outlets).with(shortForms(outlets)),
    authors: new Authors(bylines),
    oldest,
    newest,
    vocabulary: new Vocabulary(all, [...names, ...bylines]),
  };
}

/** An outlet under the name the articles have, with the short forms and domains that are known of it. */
function outletOf(name: string, own: readonly string[]): Outlet {
  const known = knownOutlets.find(name);
  return {
    name,
    country: known?.country ?? null,
    domains: known?.domains ?? [],
    aliases: [...own, ...(known === null ? [] : [known.name, ...known.aliases])],
  };
}

/** What an outlet's name may be said without: "Daily Caller" for "Daily Caller News Foundation". */
const COMPANY = / (?:(?:news|media) )?(?:foundation|network|group|agency|service)$/i;

/** The outlets under names so shortened, of several words and of one outlet alone. */
function shortForms(outlets: readonly Outlet[]): Outlet[] {
  const shortened = outlets.flatMap((outlet) => {
    const short = outlet.name.replace(COMPANY, '');
    return short !== outlet.name && short.includes(' ') ? [{ ...outlet, domains: [], aliases: [short] }] : [];
  });
  return shortened.filter(({ name, aliases: [short] }) =>
    shortened.every((other) => other.name === name || other.aliases[0] !== short),
  );
}

const nameWords = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** True when words stand side by side in others, and at their end if `last`. */
function holds(words: readonly string[], part: readonly string[], last: boolean): boolean {
  const first = last ? words.length - part.length : 0;
  for (let at = Math.max(0, first); at + part.length <= words.length; at++)
    if (part.every((word, place) => words[at + place] === word)) return true;
  return false;
}

/** True when a byline names an author: all words typed stand side by side in one of its names. */
export function isWrittenBy({ byline }: Pick<Article, 'byline'>, author: string): boolean {
  const typed = nameWords(author);
  return typed.length > 0 && byline.some((name) => holds(nameWords(name), typed, false));
}

/** Who wrote the articles. */
export class Authors {
  readonly #bySurname = new Map<string, { printed: string; words: readonly string[] }[]>();

  constructor(bylines: Iterable<string>) {
    for (const printed of bylines) {
      const words = nameWords(printed);
      const surname = words.at(-1);
      if (surname === undefined) continue;
      const namesakes = this.#bySurname.get(surname) ?? [];
      namesakes.push({ printed, words });
      this.#bySurname.set(surname, namesakes);
    }
  }

  /**
   * The author that a whole name or a surname stands for, as the bylines print it; as typed where several bear it, `null`
   * where nobody does.
   */
  find(typed: string): string | null {
    const words = nameWords(typed);
    const found = (this.#bySurname.get(words.at(-1) ?? '') ?? []).filter((author) => holds(author.words, words, true));
    if (found.length === 0) return null;
    const exact = found.filter((author) => author.words.length === words.length);
    const [only, another] = exact.length > 0 ? exact : found;
    return only !== undefined && another === undefined ? only.printed : typed;
  }
}

/**
 * A word of an alphabet, with the sign before it that it begins a sentence behind. Written without Unicode classes, which take
 * three times as long.
 */
const PRINTED =
  /(?:[\n.?!:"“”‘(] ?)?[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1FFF]+(?:['’][A-Za-z\u00C0-\u024F]{2,})?/g;
const SIGN = /^[\n.?!:"“”‘(] ?/;

/** How a word is printed. */
type Use = {
  /** As printed most often with a capital within a sentence. */
  name: string;
  named: number;
  /** Times it is printed in lower case, with a capital within a sentence, and at the beginning of one. */
  lower: number;
  inside: number;
  first: number;
};

/** A name of the corpus. */
export type Name = Readonly<{ folded: string; printed: string }>;

/** Letters beside a name among which the next word is looked for. */
const REACH = 40;
/** A name may be printed in lower case this rarely, in an address or by mistake. */
const RARELY = 0.05;

/** The words that a corpus prints, and which of them are names. They are counted when first asked for. */
export class Vocabulary {
  readonly #articles: readonly Article[];
  /** Names that are printed whether or not a text holds them: outlets and authors. */
  readonly #given: readonly string[];
  /** As printed, the sign before them included: of a million words hardly a twentieth are different. */
  readonly #counts = new Map<string, { times: number }>();
  #read = 0;
  #uses: Map<string, Use> | null = null;
  #names: Map<string, Name[]> | null = null;

  constructor(articles: readonly Article[], given: readonly string[]) {
    this.#articles = articles;
    this.#given = given;
  }

  /**
   * Counts the words of so many more articles, for those who would rather not wait for all of them at once.
   * @returns whether there are more
   */
  readMore(articles: number): boolean {
    const counts = this.#counts;
    const count = (printed: string) => {
      const known = counts.get(printed);
      if (known === undefined) counts.set(printed, { times: 1 });
      else known.times++;
    };
    const to = Math.min(this.#articles.length, this.#read + articles);
    for (const { text, title } of this.#articles.slice(this.#read, to)) {
      const [first, ...others] = text.match(PRINTED) ?? [];
      for (const printed of others) count(printed);
      // A title may have capitals everywhere, and a text begins with one.
      for (const printed of [...(title?.match(PRINTED) ?? []), ...(first === undefined ? [] : [first])])
        count(`\n${printed.replace(SIGN, '')}`);
    }
    this.#read = to;
    return to < this.#articles.length;
  }

  /** How often a word is printed, whatever its capitals and accents. */
  count(folded: string): number {
    const { lower = 0, inside = 0, first = 0 } = this.#all().get(folded) ?? {};
    return lower + inside + first;
  }

  /** True for a word that is printed so many times as often as a name as it is in lower case. */
  isMostlyName(folded: string, times: number): boolean {
    const { lower = 0, inside = 0 } = this.#all().get(folded) ?? {};
    return inside >= times * Math.max(1, lower);
  }

  /** True for a word that is printed as a name. */
  isName(folded: string): boolean {
    const use = this.#all().get(folded);
    return use !== undefined && use.inside > 0 && use.lower <= RARELY * use.inside;
  }

  /** True where a name is printed right behind a word, or right before it. Looks through the texts. */
  isBeside({ printed }: Name, word: string, behind: boolean): boolean {
    if (this.count(word) === 0) return false;
    return this.#articles.some(({ text }) => {
      for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) {
        const end = at + printed.length;
        const beside = behind ? text.slice(Math.max(0, at - REACH), at) : text.slice(end, end + REACH);
        const other = (behind ? /(?<word>[\p{L}\p{M}'’.-]{1,40})\s$/u : /^,?\s(?<word>[\p{L}\p{M}'’-]+)/u).exec(beside);
        if (other?.groups?.['word'] !== undefined && fold(other.groups['word']) === word) return true;
      }
      return false;
    });
  }

  /** The names that begin with a letter and have so many. */
  names(first: string, length: number): readonly Name[] {
    if (this.#names === null) {
      this.#names = new Map();
      for (const [folded, { name, lower, inside }] of this.#all()) {
        if (inside === 0 || lower > RARELY * inside) continue;
        const key = `${folded.charAt(0)}${folded.length}`;
        const alike = this.#names.get(key) ?? [];
        alike.push({ folded, printed: name });
        this.#names.set(key, alike);
      }
    }
    return this.#names.get(`${first}${length}`) ?? [];
  }

  #all(): ReadonlyMap<string, Use> {
    if (this.#uses !== null) return this.#uses;
    this.readMore(Infinity);
    const uses = (this.#uses = new Map<string, Use>());
    for (const [printed, { times }] of this.#counts) add(uses, printed.replace(SIGN, ''), times, !SIGN.test(printed));
    for (const name of this.#given)
      for (const printed of name.match(PRINTED) ?? []) add(uses, printed.replace(SIGN, ''), 1, true);
    this.#counts.clear();
    return uses;
  }
}

function add(uses: Map<string, Use>, printed: string, times: number, isInside: boolean): void {
  const folded = fold(printed).replace(/['’]/g, '');
  let use = uses.get(folded);
  if (!use) uses.set(folded, (use = { name: '', named: 0, lower: 0, inside: 0, first: 0 }));
  if (!/^\p{Lu}/u.test(printed)) use.lower += times;
  else if (!isInside) use.first += times;
  else {
    use.inside += times;
    if (times > use.named) {
      use.name = printed;
      use.named = times;
    }
  }
}
