/**
 * From what a reader types ("Sheinbaum", "President Trump", "mexico's president", "AP") to the people it may mean.
 */

import { distance } from 'fastest-levenshtein';

import { acronyms, compatible, foldName, isTitle, nameTokens, parseName, spellingKey } from './name.ts';
import { quoteCount, type PeopleIndex, type PersonEntry } from './people.ts';
import { parseRole, roleFit } from './role.ts';
import { tails } from './relation.ts';

/** What is prepared once per index of people. */
type Directory = Readonly<{
  /** People by every whole name, alias, name ending and acronym, as folded words. */
  byName: ReadonlyMap<string, readonly PersonEntry[]>;
  bySurname: ReadonlyMap<string, readonly PersonEntry[]>;
  byGiven: ReadonlyMap<string, readonly PersonEntry[]>;
  bySpelling: ReadonlyMap<string, readonly PersonEntry[]>;
  /** "Lena Marsh-Ito" by "marsh", "ito", "lena marsh" and "lena ito". */
  byHalf: ReadonlyMap<string, readonly PersonEntry[]>;
  /** Every word of a name, alias or role, sorted, with the people it belongs to. */
  words: readonly Readonly<{ word: string; people: ReadonlySet<PersonEntry> }>[];
}>;

const directories = new WeakMap<PeopleIndex, Directory>();

function add<V>(map: Map<string, Set<V>>, key: string, value: V): void {
  if (key === '') return;
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

const lists = (map: ReadonlyMap<string, ReadonlySet<PersonEntry>>) =>
  new Map([...map].map(([key, set]) => [key, [...set]]));

type Sets = Map<string, Set<PersonEntry>>;
type NameMaps = Readonly<Record<'byName' | 'bySurname' | 'byGiven' | 'bySpelling' | 'byHalf', Sets>>;

/** People who said something, by the keys they may be asked for. */
function directoryOf(index: PeopleIndex): Directory {
  const known = directories.get(index);
  if (known) return known;
  const maps: NameMaps = {
    byName: new Map(),
    bySurname: new Map(),
    byGiven: new Map(),
    bySpelling: new Map(),
    byHalf: new Map(),
  };
  const byWord: Sets = new Map();
  for (const person of index.people) {
    addNames(maps, person);
    addHalves(maps.byHalf, person);
    addAliases(maps.byName, person);
    if (spoke(person)) for (const word of wordsOf(person)) add(byWord, word, person);
  }
  const directory: Directory = {
    byName: lists(maps.byName),
    bySurname: lists(maps.bySurname),
    byGiven: lists(maps.byGiven),
    bySpelling: lists(maps.bySpelling),
    byHalf: lists(maps.byHalf),
    words: [...byWord].map(([word, people]) => ({ word, people })).sort((a, b) => (a.word < b.word ? -1 : 1)),
  };
  directories.set(index, directory);
  return directory;
}

function addNames({ byName, bySurname, byGiven, bySpelling }: NameMaps, person: PersonEntry): void {
  for (const name of person.names) {
    add(byName, name.key, person);
    add(byName, name.tokens.join(' '), person);
    for (const tail of tails(name)) add(byName, tail, person);
    for (const short of acronyms(name)) add(byName, short, person);
    if (name.organisation) continue;
    const surname = name.tokens.at(-1) ?? '';
    add(bySurname, surname, person);
    if (name.tokens.length > 1) add(byGiven, name.tokens[0] ?? '', person);
    add(bySpelling, spellingKey(surname), person);
  }
}

/** "Lena Marsh-Ito" by the halves of her surname, and by her first name and a half. */
function addHalves(byHalf: Sets, person: PersonEntry): void {
  for (const printed of [person.name, ...person.aliases])
    for (const half of halvesOf(printed)) {
      const surname = foldName(half);
      add(byHalf, surname, person);
      for (const { tokens, organisation } of person.names)
        if (!organisation && tokens.length > 2) add(byHalf, `${tokens[0] ?? ''} ${surname}`, person);
    }
}

/** Other names, but not a first name by itself. */
function addAliases(byName: Sets, person: PersonEntry): void {
  for (const alias of person.aliases) {
    const tokens = nameTokens(alias);
    const isGivenOnly =
      tokens.length === 1 && person.names.some((name) => name.tokens.length > 1 && name.tokens[0] === tokens[0]);
    if (!isGivenOnly) add(byName, parseName(alias).tokens.join(' '), person);
  }
}

/** The words of a person's names and roles. */
const wordsOf = ({ name, aliases, role, roles }: PersonEntry): readonly string[] => [
  ...[name, ...aliases, role ?? ''].flatMap(nameTokens),
  ...roles.flatMap(({ words }) => [...words]),
];

/** The halves of the surname in "Lena Marsh-Ito"; none where it is one. */
function halvesOf(printed: string): readonly string[] {
  const halves = (printed.split(' ').at(-1) ?? '').split('-').filter((half) => half !== '');
  return halves.length > 1 ? halves : [];
}

/** True when there is anything of his to show. */
export function spoke(person: PersonEntry): boolean {
  return quoteCount(person) + person.reported.length > 0;
}

/** Keeps those whose office is the title before the name, where there are any: "President Clinton". */
function narrowByRole(people: readonly PersonEntry[], words: readonly string[]): readonly PersonEntry[] {
  if (people.length < 2 || words.length === 0) return people;
  return best(people, words.join(' ')) ?? people;
}

/** The people whose role fits best what was asked for; `null` when none does. */
function best(people: readonly PersonEntry[], text: string): readonly PersonEntry[] | null {
  const asked = parseRole(text);
  const fits = people.map((person) => Math.max(0, ...person.roles.map((held) => roleFit(asked, held))));
  const top = Math.max(0, ...fits);
  return top === 0 ? null : people.filter((_, i) => fits[i] === top);
}

/** "Ana Lopez (2025-05-06-harbour)": an article id behind the name tells namesakes without a role apart. */
const WITH_ARTICLE = /^([^()]*)\(([a-z0-9_.-]+)\)\s*$/;

/**
 * The people a reader may mean, best kind of match only: by name or role, before another spelling of the surname.
 * @param typed as typed; case, accents, titles and "the" do not matter
 * @param wanted leaves out people who have nothing fitting to show
 * @returns most quoted first; more than one means that he has to be asked which
 */
export function findPeople(
  index: PeopleIndex,
  typed: string,
  wanted: (person: PersonEntry) => boolean,
): readonly PersonEntry[] {
  const named = findNamed(index, typed, wanted);
  if (named.length > 0) return named;
  const { tokens } = parseName(typed);
  const alike = directoryOf(index).bySpelling.get(spellingKey(tokens.at(-1) ?? '')) ?? [];
  return alike.filter((person) => wanted(person) && soundsLike(person, tokens));
}

/**
 * The same without other spellings: a whole name before a surname or alias, before a compatible name, before a title with a
 * surname, before half of a double surname, before a name without its second surname, before the name turned round, before a role, before a first name.
 */
export function findNamed(
  index: PeopleIndex,
  typed: string,
  wanted: (person: PersonEntry) => boolean,
): readonly PersonEntry[] {
  const inArticle = WITH_ARTICLE.exec(typed.trim());
  if (inArticle?.[1] !== undefined && inArticle[2] !== undefined) {
    const article = inArticle[2];
    const there = findNamed(index, inArticle[1], (p) => wanted(p) && p.articles.some((id) => id === article));
    const exactly = there.filter((p) => foldName(p.name) === foldName(inArticle[1] ?? '').trim());
    if (there.length > 0) return there.length > 1 && exactly.length > 0 ? exactly : there;
  }
  const directory = directoryOf(index);
  const name = parseName(typed);
  const words = nameTokens(typed).filter((word) => word !== 'the');
  const text = words.join(' ');
  const bare = name.tokens.join(' ');
  const titles = words.slice(0, words.length - name.tokens.length);
  const get = (map: ReadonlyMap<string, readonly PersonEntry[]>, key: string) => (map.get(key) ?? []).filter(wanted);
  const steps: (() => readonly PersonEntry[])[] = [
    () => (name.tokens.length > 1 ? narrowByRole(get(directory.byName, name.key), titles) : []),
    () => get(directory.byName, text),
    () => narrowByRole(get(directory.byName, bare), titles),
    () =>
      get(directory.bySurname, name.tokens.at(-1) ?? '').filter((p) =>
        p.names.some((n) => compatible(n, name) !== null),
      ),
    () => byNameAndRole(directory, typed, wanted),
    () => byTitle(directory, words, wanted),
    () => get(directory.byHalf, bare),
    () => byFirstSurname(index, name.tokens, wanted),
    // "Ortiz, Lena"
    () => (words.length === 2 ? get(directory.byName, words.toReversed().join(' ')) : []),
    () =>
      best(
        index.people.filter((p) => p.roles.length > 0 && wanted(p)),
        typed,
      ) ?? [],
    () => (words.length === 1 ? get(directory.byGiven, text) : []),
  ];
  for (const step of steps) {
    const found = step();
    if (found.length > 0) return found;
  }
  return [];
}

/** Name and role together, in either order: "White House spokeswoman Anna Kelly", "Ana Lopez, mayor of Harbour". */
function byNameAndRole(
  directory: Directory,
  typed: string,
  wanted: (person: PersonEntry) => boolean,
): readonly PersonEntry[] {
  const [before, ...after] = typed.split(',');
  if (before !== undefined && after.length > 0) {
    const named = directory.byName.get(parseName(before).tokens.join(' '))?.filter(wanted) ?? [];
    return best(named, after.join(' ')) ?? [];
  }
  const words = nameTokens(typed);
  for (let from = 1; from < words.length; from++) {
    const named = directory.byName.get(words.slice(from).join(' '))?.filter(wanted) ?? [];
    const fit = best(named, words.slice(0, from).join(' '));
    if (fit) return fit;
  }
  return [];
}

/** "Chief Ortiz": a title that a role begins with, then the name; whoever bears the name where no role has the title. */
function byTitle(
  directory: Directory,
  words: readonly string[],
  wanted: (person: PersonEntry) => boolean,
): readonly PersonEntry[] {
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from] ?? '')) from++;
  if (from === 0) return [];
  const named = directory.byName.get(words.slice(from).join(' '))?.filter(wanted) ?? [];
  const held = named.filter((person) =>
    person.roles.some((role) => words.slice(0, from).every((title) => role.words.has(title))),
  );
  return held.length > 0 ? held : named;
}

/** "Ana Ruiz" for Ana Ruiz Soler: the name without the second of two surnames. */
function byFirstSurname(
  index: PeopleIndex,
  typed: readonly string[],
  wanted: (person: PersonEntry) => boolean,
): readonly PersonEntry[] {
  if (typed.length < 2) return [];
  const begins = ({ tokens, organisation }: PersonEntry['names'][number]): boolean =>
    !organisation && tokens.length > typed.length && typed.every((word, at) => tokens[at] === word);
  return index.people.filter((person) => wanted(person) && person.names.some(begins));
}

function soundsLike(person: PersonEntry, typed: readonly string[]): boolean {
  const surname = typed.at(-1) ?? '';
  if (surname.length < 5) return false;
  return person.names.some(
    (name) =>
      typed.length === 1 ||
      (name.tokens.length > 1 && spellingKey(name.tokens[0] ?? '') === spellingKey(typed[0] ?? '')),
  );
}

/** What to ask for to mean only this person: his name, with role or article where he shares it. */
export function askFor(index: PeopleIndex, person: PersonEntry): string {
  const [article = ''] = person.articles;
  const ways = [
    person.name,
    ...(person.role === null ? [] : [`${person.name}, ${person.role}`]),
    `${person.name} (${article})`,
  ];
  const only = (way: string) => {
    const found = findPeople(index, way, spoke);
    return found.length === 1 && found[0] === person;
  };
  return ways.find(only) ?? person.name;
}

/** How far two names may be apart to be called close, as a share of the longer. */
const CLOSE = 0.5;

/** People with a name like the typed one, closest first. */
export function closestPeople(index: PeopleIndex, typed: string, limit: number): PersonEntry[] {
  const asked = foldName(typed).trim();
  const askedLast = nameTokens(typed).at(-1) ?? '';
  if (askedLast === '') return [];
  const far = (a: string, b: string) => distance(a, b) / Math.max(a.length, b.length, 1);
  return index.people
    .filter(spoke)
    .map((person) => ({
      person,
      far: Math.min(
        ...[person.name, ...person.aliases].map((name) => far(asked, foldName(name))),
        ...person.names.map((name) => far(askedLast, name.tokens.at(-1) ?? '')),
      ),
    }))
    .filter((each) => each.far <= CLOSE)
    .sort((a, b) => a.far - b.far || quoteCount(b.person) - quoteCount(a.person))
    .slice(0, limit)
    .map(({ person }) => person);
}

/**
 * People one of whose names, aliases or role words begins with each typed word.
 * @returns most quoted first, all of them when nothing is typed
 */
export function peopleStarting(index: PeopleIndex, typed: string): PersonEntry[] {
  const { words } = directoryOf(index);
  const asked = nameTokens(typed).filter((word) => !isTitle(word) || nameTokens(typed).length === 1);
  let fitting: ReadonlySet<PersonEntry> | null = null;
  for (const start of asked) {
    const people = new Set<PersonEntry>();
    for (let i = firstAt(words, start); words[i]?.word.startsWith(start); i++)
      for (const person of words[i]?.people ?? []) if (fitting === null || fitting.has(person)) people.add(person);
    fitting = people;
  }
  const all = fitting;
  return index.people.filter((person) => spoke(person) && (all === null || all.has(person)));
}

function firstAt(words: Directory['words'], start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.word ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
