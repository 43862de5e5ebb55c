/**
 * Speakers across articles: who is the same person, his names, roles and aliases, and everything he said.
 */

import { setImmediate } from 'node:timers/promises';

import type { Article, ArticleId, IsoDate } from '../../corpus/article.ts';
import type { Quote, ReportedSpeech, Speech } from '../../extract/extraction.ts';
import { isTitle, nameTokens, parseName, type Name } from './name.ts';
import { isRole, offices, parseRole, specifics, type Role } from './role.ts';
import { isBody, spokenFor } from './spokesperson.ts';
import { samePerson, type Mention } from './same-person.ts';

/** A person, or an organisation that speaks, with all he said. */
export type PersonEntry = Readonly<{
  /** The fullest name in common use. */
  name: string;
  /** The most recent one. */
  role: string | null;
  /** Every other way the articles name him, most common first. */
  aliases: readonly string[];
  names: readonly Name[];
  roles: readonly Role[];
  /** In corpus order: by article id, then by place. */
  quotes: readonly Quote[];
  /** Quotes of others that quote him. */
  recounted: readonly Quote[];
  reported: readonly ReportedSpeech[];
  /** The articles that name him, by id. */
  articles: readonly ArticleId[];
  /** How many outlets print words of his. */
  sources: number;
}>;

export type PeopleIndex = Readonly<{
  /** Most quoted first. */
  people: readonly PersonEntry[];
}>;

/** A person within one article, while it is read. */
type Local = {
  display: string;
  name: Name;
  roles: Set<string>;
  aliases: Set<string>;
  quotes: Quote[];
  recounted: Quote[];
  reported: ReportedSpeech[];
};

type Entry = Readonly<{
  id: ArticleId;
  date: IsoDate | null;
  source: string | null;
  people: readonly Readonly<{ local: Local; mention: Unplaced }>[];
}>;

/** A mention before the articles have their order. */
type Unplaced = Omit<Mention, 'article'>;

/** Names and roles recur over the corpus: each is taken apart once. */
class Parser {
  readonly #names = new Map<string, Name>();
  readonly #roles = new Map<string, Role>();

  name(text: string): Name {
    let name = this.#names.get(text);
    if (!name) this.#names.set(text, (name = parseName(text)));
    return name;
  }

  role(text: string): Role {
    let role = this.#roles.get(text);
    if (!role) this.#roles.set(text, (role = parseRole(text)));
    return role;
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The people of one article with their words. */
function localPeople(speech: Speech, parse: Parser): Local[] {
  const people = new Map<string, Local>();
  const byAlias = new Map<string, Local | null>();
  const person = (display: string): Local => {
    const known = people.get(display) ?? byAlias.get(display);
    if (known) return known;
    const local: Local = {
      display,
      name: parse.name(display),
      roles: new Set(),
      aliases: new Set(),
      quotes: [],
      recounted: [],
      reported: [],
    };
    people.set(display, local);
    return local;
  };
  for (const { name, role, aliases } of speech.people) {
    const local = person(name);
    if (role !== null) local.roles.add(role);
    for (const alias of aliases) {
      local.aliases.add(alias);
      const other = byAlias.get(alias);
      byAlias.set(alias, other === undefined || other === local ? local : null);
    }
  }
  for (const quote of speech.quotes) {
    const outer = quote.speaker === null ? null : person(quote.speaker);
    outer?.quotes.push(quote);
    if (outer && quote.role !== null) outer.roles.add(quote.role);
    const inner = new Set(quote.nested.flatMap(({ speaker }) => (speaker === null ? [] : [person(speaker)])));
    for (const local of inner) if (local !== outer) local.recounted.push(quote);
  }
  for (const [body, quotes] of wordsOfBodies(speech, [...people.values()], parse)) person(body).quotes.push(...quotes);
  for (const said of speech.reported) {
    if (said.speaker === null) continue;
    const local = person(said.speaker);
    local.reported.push(said);
    if (said.role !== null) local.roles.add(said.role);
  }
  return [...people.values()];
}

/** What spokespeople say for a body, by its name. */
function wordsOfBodies(speech: Speech, people: readonly Local[], parse: Parser): ReadonlyMap<string, readonly Quote[]> {
  const words = new Map<string, Quote[]>();
  const known = people.map(({ name }) => name);
  for (const quote of speech.quotes) {
    const body = spokenFor(quote.role ?? quote.speakerText ?? '');
    if (body === null || !isBody(body, parse.name(body), known)) continue;
    words.set(body, [...(words.get(body) ?? []), quote]);
  }
  return words;
}

function toMention(local: Local, parse: Parser): Unplaced {
  const roles = [...local.roles].map((text) => parse.role(text)).filter(isRole);
  const titles = [...local.aliases, local.display].flatMap((alias) => {
    const [first = '', second] = nameTokens(alias);
    return second !== undefined && isTitle(first) ? [parse.role(first)] : [];
  });
  const ownWords = new Set(local.name.tokens);
  const bare = [...local.aliases].map((alias) => parse.name(alias)).filter(({ tokens }) => tokens.length === 1);
  return {
    name: local.name,
    specifics: new Set(roles.flatMap(specifics).filter((word) => !ownWords.has(word))),
    offices: new Set([...roles, ...titles].flatMap(offices).filter((word) => !POLITE.has(word))),
    bare: new Set(bare.flatMap(({ tokens }) => tokens)),
  };
}

/** "Mr. Kelly" says nothing of his office. */
const POLITE = new Set('mr mrs ms miss mx sir dame lord lady madam'.split(' '));

/** Strings by how often they occur, then the longer, then by the alphabet. */
function byUse(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || compare(a, b)).map(([text]) => text);
}

/** The most recent role, of several the longer; a piece of a sentence only where there is nothing better. */
function latest(roles: readonly Readonly<{ text: string; date: string }>[], parse: Parser): string | null {
  const proper = roles.filter(({ text }) => isRole(parse.role(text)));
  const [first] = (proper.length > 0 ? proper : roles).toSorted(
    (a, b) => compare(b.date, a.date) || b.text.length - a.text.length || compare(a.text, b.text),
  );
  return first?.text ?? null;
}

function toPerson(found: readonly Readonly<{ entry: Entry; local: Local }>[], parse: Parser): PersonEntry {
  const displays = new Map<string, number>();
  const others = new Map<string, number>();
  const names = new Map<string, Name>();
  const roles = new Map<string, Role>();
  const sources = new Set<string | null>();
  const fullest = Math.min(2, Math.max(...found.map(({ local }) => local.name.tokens.length)));
  const dated: { text: string; date: string }[] = [];
  for (const { entry, local } of found) {
    const full = local.name.tokens.length >= fullest;
    for (const [text, counts] of [
      [local.display, full ? displays : others],
      ...[...local.aliases].map((alias) => [alias, others] as const),
    ] as const)
      counts.set(text, (counts.get(text) ?? 0) + 1);
    names.set(local.name.key, local.name);
    for (const text of local.roles) {
      roles.set(text, parse.role(text));
      dated.push({ text, date: entry.date ?? '' });
    }
    if (local.quotes.length + local.recounted.length + local.reported.length > 0) sources.add(entry.source);
  }
  const [name = '', ...variants] = byUse(displays);
  return {
    name,
    role: latest(dated, parse),
    aliases: [...new Set([...variants, ...byUse(others)])].filter((alias) => alias !== name),
    names: [...names.values()].sort((a, b) => compare(a.key, b.key)),
    roles: [...roles].sort(([a], [b]) => compare(a, b)).map(([, parsed]) => parsed),
    quotes: found.flatMap(({ local }) => local.quotes),
    recounted: found.flatMap(({ local }) => local.recounted),
    reported: found.flatMap(({ local }) => local.reported),
    articles: [...new Set(found.map(({ entry }) => entry.id))],
    sources: sources.size,
  };
}

/** How many runs a look-up of a person shows: his own and those in which he is quoted. */
export function quoteCount(person: PersonEntry): number {
  return person.quotes.length + person.recounted.length;
}

/**
 * Takes in the speech of articles one by one and builds indexes of some of them; an index does not depend on the order. What
 * an article says is kept as long as the article itself, so that a corpus in which one article changed is built of the rest.
 */
export class PeopleBuilder {
  readonly #entries = new WeakMap<Article, Entry>();
  readonly #parse = new Parser();

  has(article: Article): boolean {
    return this.#entries.has(article);
  }

  add(article: Article, speech: Speech): this {
    const { id, date, source } = article;
    const people = localPeople(speech, this.#parse).map((local) => ({ local, mention: toMention(local, this.#parse) }));
    this.#entries.set(article, { id, date, source, people });
    return this;
  }

  /** The index at once; blocks for about half a second per thousand articles. */
  build(articles: Iterable<Article>): PeopleIndex {
    const steps = this.#build(articles);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same index, with room between its steps for whatever else the process has to do. */
  async buildInSteps(articles: Iterable<Article>): Promise<PeopleIndex> {
    const steps = this.#build(articles);
    let since = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - since < SLICE_MS) continue;
      await setImmediate();
      since = performance.now();
    }
  }

  *#build(articles: Iterable<Article>): Generator<undefined, PeopleIndex> {
    const entries = [...articles]
      .flatMap((article) => this.#entries.get(article) ?? [])
      .sort((a, b) => compare(a.id, b.id));
    const found: { entry: Entry; local: Local }[] = [];
    const mentions: Mention[] = [];
    for (const [article, entry] of entries.entries()) {
      for (const { local, mention } of entry.people) {
        found.push({ entry, local });
        mentions.push({ ...mention, article });
      }
      yield;
    }
    const groups = yield* samePerson(mentions);
    const people: PersonEntry[] = [];
    for (const group of groups) {
      const his = group.sort((a, b) => a - b).flatMap((i) => found[i] ?? []);
      people.push(toPerson(his, this.#parse));
      yield;
    }
    people.sort(
      (a, b) =>
        quoteCount(b) - quoteCount(a) || compare(a.name, b.name) || compare(a.articles[0] ?? '', b.articles[0] ?? ''),
    );
    return { people };
  }
}

/** The longest stretch of steps, milliseconds; one step is a few at most, but for the very best known. */
const SLICE_MS = 8;

/** The same people with what they said in some articles only; who said nothing there is left out. */
export function peopleWithin({ people }: PeopleIndex, articles: ReadonlyMap<ArticleId, unknown>): PeopleIndex {
  const within = <Said extends Readonly<{ article: ArticleId }>>(said: readonly Said[]) =>
    said.filter(({ article }) => articles.has(article));
  const left = people.flatMap((person): PersonEntry[] => {
    const named = person.articles.filter((id) => articles.has(id));
    if (named.length === person.articles.length) return [person];
    const [quotes, recounted, reported] = [within(person.quotes), within(person.recounted), within(person.reported)];
    return named.length === 0 ? [] : [{ ...person, quotes, recounted, reported, articles: named }];
  });
  return { people: left };
}

/** The people of a whole corpus at once. */
export function buildPeople(entries: Iterable<Readonly<{ article: Article; speech: Speech }>>): PeopleIndex {
  const builder = new PeopleBuilder();
  const articles: Article[] = [];
  for (const { article, speech } of entries) {
    builder.add(article, speech);
    articles.push(article);
  }
  return builder.build(articles);
}
