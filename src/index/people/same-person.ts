/**
 * Which mentions in different articles are one person. Two people are never made one on the name alone when something
 * speaks against it; that one person then stands there twice is the smaller harm.
 */

import { FEMALE_NAMES, MALE_NAMES } from '../../text/en/data/given-names.ts';
import { compatible, type Name } from './name.ts';
import { bucketsOf, relation, tails, worst, type Relation } from './relation.ts';
import { Union } from './union.ts';

/** A person as one article knows him. */
export type Mention = Readonly<{
  /** Number of the article. */
  article: number;
  name: Name;
  /** Words of his roles there that tell him from other holders: "mexico". */
  specifics: ReadonlySet<string>;
  /** Offices there: "president". */
  offices: ReadonlySet<string>;
  /** One-word names he goes by there, folded: "sheinbaum", "xi". */
  bare: ReadonlySet<string>;
}>;

/** Two clusters whose names may be one person's, by their numbers. */
type Edge = Readonly<{ i: number; j: number; how: Relation; weight: number }>;

/** Several mentions taken for one person, with what is known of him. */
type Cluster = Readonly<{
  mentions: number[];
  names: Name[];
  articles: Set<number>;
  specifics: Set<string>;
  offices: Set<string>;
  /** Keys of people named beside him. */
  companions: Set<string>;
  /** Those of them who are not named everywhere. */
  rare: Set<string>;
  bare: Set<string>;
}>;

/** Whether two clusters are one person, from what is said of them and who stands beside them. */
type Evidence = 'for' | 'none' | 'against';

/** So many mentions are looked at in one step. */
const BATCH = 200;
/** A companion named in more articles than this share of the corpus says little; in a small corpus than {@link FEW}. */
const COMMON_SHARE = 0.1;
const FEW = 3;
/** So many people beside both, however common, make two of a name likely one. */
const COMPANY = 2;
/** Somebody named in full in so many articles, and so many times more than the next of that name, is well known. */
const KNOWN_ARTICLES = 5;
const KNOWN_TIMES = 4;
/** Somebody in so many times more articles is meant by the whole name if there is but one companion in common. */
const FAMOUS = 20;
/** A third name stands between two others only when it is at least this share of the rarer of them. */
const WITNESS_SHARE = 0.1;

const isFull = (name: Name) => !name.organisation && name.tokens.length > 1;

const hasRole = ({ specifics, offices }: Cluster) => specifics.size + offices.size > 0;

/** True when two sets have at least `n` members in common. */
function shared(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>, n: number): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let found = 0;
  for (const each of few) if (many.has(each) && ++found >= n) return true;
  return false;
}

/** The one of several that is so much better known than the next that it is meant by default. */
function wellKnown(clusters: readonly Cluster[]): Cluster | undefined {
  const [most, next] = [...clusters].sort((a, b) => b.articles.size - a.articles.size);
  return most && most.articles.size >= Math.max(KNOWN_ARTICLES, KNOWN_TIMES * (next?.articles.size ?? 0))
    ? most
    : undefined;
}

function groupBy<T>(items: Iterable<T>, keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

class Resolver {
  readonly #mentions: readonly Mention[];
  /** Per article, the keys of the full names in it. */
  readonly #companions = new Map<number, Set<string>>();
  #isRare = (key: string): boolean => key !== '';

  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions;
  }

  *#readCompanions(): Generator<undefined, void> {
    const counts = new Map<string, number>();
    for (const [i, { article, name }] of this.#mentions.entries()) {
      if (i % BATCH === 0) yield;
      if (!isFull(name)) continue;
      let keys = this.#companions.get(article);
      if (!keys) this.#companions.set(article, (keys = new Set()));
      if (keys.has(name.key)) continue;
      keys.add(name.key);
      counts.set(name.key, (counts.get(name.key) ?? 0) + 1);
    }
    const limit = Math.max(FEW, this.#companions.size * COMMON_SHARE);
    this.#isRare = (key) => (counts.get(key) ?? 0) <= limit;
  }

  #mention(at: number): Mention {
    const mention = this.#mentions[at];
    if (!mention) throw new RangeError(`no mention ${at}`);
    return mention;
  }

  #cluster(at: readonly number[]): Cluster {
    const cluster: Cluster = {
      mentions: [],
      names: [],
      articles: new Set(),
      specifics: new Set(),
      offices: new Set(),
      companions: new Set(),
      rare: new Set(),
      bare: new Set(),
    };
    for (const each of at) this.#include(cluster, each);
    return cluster;
  }

  #include(cluster: Cluster, at: number): void {
    cluster.mentions.push(at);
    const { name, article, specifics, offices, bare } = this.#mention(at);
    if (!cluster.names.some(({ key }) => key === name.key)) cluster.names.push(name);
    cluster.articles.add(article);
    for (const word of specifics) cluster.specifics.add(word);
    for (const word of offices) cluster.offices.add(word);
    for (const word of bare) cluster.bare.add(word);
    for (const key of this.#companions.get(article) ?? []) {
      if (key === name.key) continue;
      cluster.companions.add(key);
      if (this.#isRare(key)) cluster.rare.add(key);
    }
  }

  #merged(clusters: readonly Cluster[], union: Union): Cluster[] {
    return union
      .groups(clusters.map((_, i) => i))
      .map((group) =>
        group.length === 1 && group[0] !== undefined && clusters[group[0]]
          ? (clusters[group[0]] as Cluster)
          : this.#cluster(group.flatMap((i) => clusters[i]?.mentions ?? [])),
      );
  }

  /** Mentions of one and the same name: joined by what their roles and company share, kept apart where these differ. */
  *#namesakes(at: readonly number[]): Generator<undefined, Cluster[]> {
    if (at.length === 1) return [this.#cluster(at)];
    const first = new Union(at.length);
    const seen = new Map<string, number>();
    for (const [i, each] of at.entries()) {
      if (i % BATCH === BATCH - 1) yield;
      const { article, name, specifics } = this.#mention(each);
      const features = [...[...specifics].map((word) => `role ${word}`), `article ${article}`];
      for (const key of this.#companions.get(article) ?? [])
        if (key !== name.key && this.#isRare(key)) features.push(`beside ${key}`);
      for (const feature of features) {
        const other = seen.get(feature);
        if (other === undefined) seen.set(feature, i);
        else first.join(i, other);
      }
    }
    const parts = first
      .groups(at.map((_, i) => i))
      .map((group) => this.#cluster(group.map((i) => at[i] ?? 0)))
      .sort((a, b) => Number(hasRole(b)) - Number(hasRole(a)) || b.articles.size - a.articles.size);

    // The rest goes with the one namesake it fits; where it fits several, with somebody well known, else by itself.
    const people: Cluster[] = [];
    for (const part of parts) {
      const weighed = people.map((person) => ({ person, evidence: this.#evidence(person, part) }));
      const fitting =
        ['for', 'none']
          .map((level) => weighed.filter(({ evidence }) => evidence === level).map(({ person }) => person))
          .find((some) => some.length > 0) ?? [];
      const famous = people.filter(
        ({ articles, companions }) =>
          articles.size >= FAMOUS * part.articles.size && shared(companions, part.companions, 1),
      );
      const chosen =
        fitting.length === 1
          ? fitting[0]
          : (wellKnown(fitting) ?? fitting.find((person) => !hasRole(person)) ?? famous[0]);
      if (chosen) for (const each of part.mentions) this.#include(chosen, each);
      else people.push(part);
    }
    return people;
  }

  #evidence(a: Cluster, b: Cluster): Evidence {
    if (shared(a.articles, b.articles, 1)) return 'against';
    if (shared(a.specifics, b.specifics, 1) || shared(a.rare, b.rare, 1)) return 'for';
    const company = shared(
      a.companions,
      b.companions,
      Math.max(1, Math.min(COMPANY, a.companions.size, b.companions.size)),
    );
    if (!hasRole(a) || !hasRole(b)) return company ? 'for' : 'none';
    const vague = a.specifics.size === 0 || b.specifics.size === 0;
    if (vague && shared(a.offices, b.offices, 1)) return 'for';
    return company ? 'none' : 'against';
  }

  /** Pairs of clusters whose names may be one person's, the surest and most printed first. */
  #edges(bucket: readonly number[], fit: (i: number, j: number) => Relation, size: (i: number) => number): Edge[] {
    const edges: Edge[] = [];
    for (const [n, i] of bucket.entries())
      for (let m = n + 1; m < bucket.length; m++) {
        const j = bucket[m] ?? i;
        const how = fit(i, j);
        if (how !== null) edges.push({ i, j, how, weight: size(i) + size(j) });
      }
    return edges.sort(
      (x, y) => Number(y.how === 'close') - Number(x.how === 'close') || y.weight - x.weight || x.i - y.i || x.j - y.j,
    );
  }

  /** Joins clusters whose names may be one person's, unless a third name could as well be meant. */
  *#variants(clusters: readonly Cluster[]): Generator<undefined, Cluster[]> {
    const union = new Union(clusters.length);
    const joined = new Map<number, readonly number[]>();
    const numbers = clusters.map((_, i) => i);
    const at = (i: number) => clusters[i] ?? this.#cluster([]);
    const fit = (i: number, j: number) => relationOf(at(i).names, at(j).names);
    const buckets = groupBy(numbers, (i) => new Set(at(i).names.flatMap(bucketsOf)));
    for (const bucket of buckets.values()) {
      if (bucket.length < 2) continue;
      yield;
      const edges = this.#edges(bucket, fit, (i) => at(i).articles.size);
      for (const { i, j, how } of edges) {
        const evidence = this.#evidence(at(i), at(j));
        const [a, b] = [at(i), at(j)];
        const ofRole = shared(a.specifics, b.specifics, 1) || shared(a.offices, b.offices, 1);
        const close = shared(a.specifics, b.specifics, 1) || shared(a.rare, b.rare, 1);
        if (how === 'slip' ? !ofRole && !close : evidence === 'against') continue;
        if (how === 'proof' && !(ofRole && close)) continue;
        if (how === 'loose' && evidence !== 'for' && bucket.length > 2) continue;
        const least = WITNESS_SHARE * Math.min(at(i).articles.size, at(j).articles.size);
        const between = bucket.some(
          (k) => k !== i && k !== j && at(k).articles.size >= least && (fit(i, k) === null) !== (fit(j, k) === null),
        );
        const [left, right] = [joined.get(i) ?? [i], joined.get(j) ?? [j]];
        if (between || left.some((x) => right.some((y) => x !== y && fit(x, y) === null))) continue;
        const all = [...new Set([...left, ...right])];
        for (const each of all) joined.set(each, all);
        union.join(i, j);
      }
    }
    return this.#merged(clusters, union);
  }

  /** Articles that give only a surname: joined with the one person known by it, where nothing speaks against it. */
  *#bare(full: readonly Cluster[], at: readonly number[]): Generator<undefined, Cluster[]> {
    const byBare = groupBy(full, (cluster) => new Set([...cluster.bare, ...cluster.names.flatMap(tails)]));
    const isFirstName = ({ names }: Cluster, word: string) =>
      names.some(({ tokens }) => tokens.length > 1 && tokens[0] === word);
    // Where an article has somebody of that surname in full, it meant another person by the surname alone.
    const there = new Set(
      full
        .flatMap(({ mentions }) => mentions)
        .flatMap((i) => {
          const { article, name } = this.#mention(i);
          return tails(name).map((tail) => `${article} ${tail}`);
        }),
    );
    const firstSurnames = this.#firstSurnames(full);
    const left: number[] = [];
    const taken = new Map<Cluster, number[]>();
    for (const each of at) {
      yield;
      const mention = this.#cluster([each]);
      const { article, name } = this.#mention(each);
      const called = name.tokens.join(' ');
      const candidates = there.has(`${article} ${called}`) ? [] : (byBare.get(called) ?? []);
      const weighed = candidates.map((cluster) => ({ cluster, evidence: this.#evidence(cluster, mention) }));
      const likely = weighed.filter(({ evidence }) => evidence === 'for').map(({ cluster }) => cluster);
      const open = weighed
        .filter(({ cluster, evidence }) => evidence !== 'against' && !isFirstName(cluster, called))
        .map(({ cluster }) => cluster);
      const beside = there.has(`${article} ${called}`) ? undefined : firstSurnames.get(`${article} ${called}`);
      const chosen =
        beside?.size === 1
          ? [...beside][0]
          : likely.length === 1
            ? likely[0]
            : wellKnown(likely.length > 1 ? likely : open);
      if (chosen) taken.set(chosen, [...(taken.get(chosen) ?? []), each]);
      else left.push(each);
    }
    const joined = full.map((cluster) => {
      const more = taken.get(cluster);
      return more ? this.#cluster([...cluster.mentions, ...more]) : cluster;
    });
    const others: Cluster[] = [];
    for (const group of groupBy(left, (i) => [this.#mention(i).name.key]).values())
      others.push(...(yield* this.#namesakes(group)));
    return [...joined, ...others];
  }

  /** Whose first of two surnames a word is in an article: "Peña" where it has Lena Peña Ortiz. */
  #firstSurnames(full: readonly Cluster[]): ReadonlyMap<string, ReadonlySet<Cluster>> {
    const found = new Map<string, Set<Cluster>>();
    for (const cluster of full)
      for (const i of cluster.mentions) {
        const { article, name } = this.#mention(i);
        const [, middle = ''] = name.tokens;
        if (name.tokens.length !== 3 || middle.length < 2 || MALE_NAMES.has(middle) || FEMALE_NAMES.has(middle))
          continue;
        const key = `${article} ${middle}`;
        found.set(key, (found.get(key) ?? new Set()).add(cluster));
      }
    return found;
  }

  /** Mentions of one first name and surname, with and without a middle name; several where middle names contradict. */
  *#families(byKey: readonly number[][]): Generator<number[]> {
    const nameOf = (group: readonly number[]) => this.#mention(group[0] ?? 0).name;
    const sameEnds = groupBy(byKey, (group) => {
      const { tokens, suffix } = nameOf(group);
      return [`${tokens[0] ?? ''} ${tokens.at(-1) ?? ''}|${suffix ?? ''}`];
    });
    for (const groups of sameEnds.values()) {
      const families: number[][][] = [];
      const bySize = groups.toSorted((a, b) => b.length - a.length);
      for (const group of bySize.filter((each) => nameOf(each).tokens.length > 2)) {
        const fitting = families.filter((family) =>
          family.every((each) => compatible(nameOf(each), nameOf(group)) === 'close'),
        );
        if (fitting.length === 1) fitting[0]?.push(group);
        else families.push([group]);
      }
      const size = (family: readonly number[][] | undefined) => family?.flat().length ?? 0;
      const [biggest, next] = families.toSorted((a, b) => size(b) - size(a));
      const plain = bySize.filter((each) => nameOf(each).tokens.length === 2);
      if (biggest && size(biggest) >= KNOWN_TIMES * size(next)) biggest.push(...plain);
      else if (plain.length > 0) families.push(plain);
      for (const family of families) yield family.flat().sort((a, b) => a - b);
    }
  }

  *resolve(): Generator<undefined, number[][]> {
    yield* this.#readCompanions();
    const full = new Map<string, number[]>();
    const organisations = new Map<string, number[]>();
    const bare: number[] = [];
    for (const [i, { name }] of this.#mentions.entries()) {
      if (i % BATCH === 0) yield;
      if (name.tokens.length === 0) continue;
      const groups = name.organisation ? organisations : isFull(name) ? full : null;
      const group = groups?.get(name.key);
      if (group) group.push(i);
      else if (groups) groups.set(name.key, [i]);
      else bare.push(i);
    }
    const people: Cluster[] = [];
    for (const family of this.#families([...full.values()])) {
      people.push(...(yield* this.#namesakes(family)));
      yield;
    }
    const known = yield* this.#variants(people);
    const everyone = yield* this.#bare(known, bare);
    return [...everyone.map(({ mentions }) => mentions), ...organisations.values()];
  }
}

/** How the names of two clusters stand to each other: as the worst pair of them. */
function relationOf(one: readonly Name[], other: readonly Name[]): Relation {
  const [a, b] = [one[0], other[0]];
  // Nearly always there is one name each, and there are very many pairs.
  if (one.length === 1 && other.length === 1 && a !== undefined && b !== undefined) return relation(a, b);
  return worst(one.flatMap((name) => other.map((second) => relation(name, second))));
}

/**
 * Sorts mentions into people, in many small steps.
 * @param mentions in an order that does not depend on the order of articles
 * @returns the positions of each person's mentions
 */
export function samePerson(mentions: readonly Mention[]): Generator<undefined, number[][]> {
  return new Resolver(mentions).resolve();
}
