/**
 * Which mentions in different articles are one person. Two people are never made one on the name alone when something
 * speaks against it; that one person then stands there twice is the smaller harm.
 */

import { compatible, spellingKey, type Name } from './name.ts';
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

/** Several mentions taken for one person, with what is known of him. */
type Cluster = Readonly<{
  mentions: number[];
  names: Name[];
  articles: Set<number>;
  specifics: Set<string>;
  offices: Set<string>;
  /** Keys of people named beside him who are not named everywhere. */
  companions: Set<string>;
  bare: Set<string>;
}>;

type Evidence = 'for' | 'none' | 'against';

/** A companion named in more articles than this share of the corpus says little; in a small corpus than {@link FEW}. */
const COMMON_SHARE = 0.1;
const FEW = 3;
/** An article's bare surname goes to a known person without further proof when so many articles name him in full. */
const WELL_KNOWN = 3;
/** A third name stands between two others only when it is at least this share of the rarer of them. */
const WITNESS_SHARE = 0.1;

const isFull = (name: Name) => !name.organisation && name.tokens.length > 1;

function overlap(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const each of few) if (many.has(each)) return true;
  return false;
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
  readonly #companions: readonly ReadonlySet<string>[];

  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions;
    this.#companions = rareNames(mentions);
  }

  #mention(at: number): Mention {
    const mention = this.#mentions[at];
    if (!mention) throw new RangeError(`no mention ${at}`);
    return mention;
  }

  #cluster(at: readonly number[]): Cluster {
    const cluster: Cluster = {
      mentions: [...at],
      names: [],
      articles: new Set(),
      specifics: new Set(),
      offices: new Set(),
      companions: new Set(),
      bare: new Set(),
    };
    for (const each of at) this.#include(cluster, each);
    return cluster;
  }

  #include(cluster: Cluster, at: number): void {
    const { name, article, specifics, offices, bare } = this.#mention(at);
    if (!cluster.names.some(({ key }) => key === name.key)) cluster.names.push(name);
    cluster.articles.add(article);
    for (const word of specifics) cluster.specifics.add(word);
    for (const word of offices) cluster.offices.add(word);
    for (const word of bare) cluster.bare.add(word);
    for (const key of this.#companions[article] ?? []) if (key !== name.key) cluster.companions.add(key);
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
  #namesakes(at: readonly number[]): Cluster[] {
    if (at.length === 1) return [this.#cluster(at)];
    const first = new Union(at.length);
    const seen = new Map<string, number>();
    for (const [i, each] of at.entries()) {
      const { article, name, specifics } = this.#mention(each);
      const features = [...[...specifics].map((word) => `role ${word}`), `article ${article}`];
      for (const key of this.#companions[article] ?? []) if (key !== name.key) features.push(`beside ${key}`);
      for (const feature of features) {
        const other = seen.get(feature);
        if (other === undefined) seen.set(feature, i);
        else first.join(i, other);
      }
    }
    const known = first.groups(at.map((_, i) => i)).map((group) => this.#cluster(group.map((i) => at[i] ?? 0)));

    // An office alone ("the mayor") goes with whoever of that office is known more closely, if that is one person.
    const second = new Union(known.length);
    for (const [i, cluster] of known.entries()) {
      if (cluster.specifics.size > 0 || cluster.offices.size === 0) continue;
      const same = known.flatMap((other, j) => (j !== i && overlap(cluster.offices, other.offices) ? [j] : []));
      const specific = same.filter((j) => (known[j]?.specifics.size ?? 0) > 0);
      if (specific.length <= 1) for (const j of specific.length === 1 ? specific : same) second.join(i, j);
    }
    const officed = this.#merged(known, second);

    // Without any role: with the only one there is, else with each other.
    const bare = officed.flatMap((c, i) => (c.specifics.size === 0 && c.offices.size === 0 ? [i] : []));
    const third = new Union(officed.length);
    for (const i of bare) third.join(i, bare[0] ?? i);
    if (officed.length - bare.length === 1 && bare[0] !== undefined)
      third.join(
        bare[0],
        officed.findIndex((_, i) => !bare.includes(i)),
      );
    return this.#merged(officed, third);
  }

  #evidence(a: Cluster, b: Cluster): Evidence {
    if (overlap(a.articles, b.articles)) return 'against';
    if (overlap(a.specifics, b.specifics) || overlap(a.companions, b.companions)) return 'for';
    if (a.specifics.size > 0 && b.specifics.size > 0) return 'against';
    if (a.offices.size > 0 && b.offices.size > 0) return overlap(a.offices, b.offices) ? 'for' : 'against';
    return 'none';
  }

  /** Joins clusters whose names may be one person's, unless a third name could as well be meant. */
  #variants(clusters: readonly Cluster[]): Cluster[] {
    const union = new Union(clusters.length);
    const numbers = clusters.map((_, i) => i);
    const at = (i: number) => clusters[i] ?? this.#cluster([]);
    const nameOf = (i: number) => at(i).names[0];
    const fit = (i: number, j: number) => {
      const [a, b] = [nameOf(i), nameOf(j)];
      return a && b ? (a.key === b.key ? null : relation(a, b)) : null;
    };
    const buckets = groupBy(numbers, (i) => {
      const name = nameOf(i);
      return name && isFull(name) ? bucketsOf(name) : [];
    });
    for (const bucket of buckets.values()) {
      if (bucket.length < 2) continue;
      const joined = new Map<number, number[]>(bucket.map((i) => [i, [i]]));
      const edges = bucket
        .flatMap((i, n) =>
          bucket.slice(n + 1).map((j) => ({ i, j, how: fit(i, j), weight: at(i).articles.size + at(j).articles.size })),
        )
        .filter(({ how }) => how !== null)
        .sort(
          (x, y) =>
            Number(y.how === 'close') - Number(x.how === 'close') || y.weight - x.weight || x.i - y.i || x.j - y.j,
        );
      for (const { i, j, how } of edges) {
        const evidence = this.#evidence(at(i), at(j));
        if (evidence === 'against' || (how === 'proof' && evidence !== 'for')) continue;
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
  #bare(full: readonly Cluster[], at: readonly number[]): Cluster[] {
    const byBare = groupBy(full, (cluster) => new Set([...cluster.bare, ...cluster.names.flatMap(tails)]));
    // Where an article has somebody of that surname in full, it meant another person by the surname alone.
    const there = new Set(
      full
        .flatMap(({ mentions }) => mentions)
        .flatMap((i) => {
          const { article, name } = this.#mention(i);
          return tails(name).map((tail) => `${article} ${tail}`);
        }),
    );
    const left: number[] = [];
    const taken = new Map<Cluster, number[]>();
    for (const each of at) {
      const mention = this.#cluster([each]);
      const { article, name } = this.#mention(each);
      const called = name.tokens.join(' ');
      const candidates = there.has(`${article} ${called}`) ? [] : (byBare.get(called) ?? []);
      const weighed = candidates.map((cluster) => ({ cluster, evidence: this.#evidence(cluster, mention) }));
      const likely = weighed.filter(({ evidence }) => evidence === 'for');
      const only =
        weighed.length === 1 && weighed[0]?.evidence === 'none' && weighed[0].cluster.articles.size >= WELL_KNOWN;
      const chosen = likely.length === 1 ? likely[0] : only ? weighed[0] : undefined;
      if (chosen) taken.set(chosen.cluster, [...(taken.get(chosen.cluster) ?? []), each]);
      else left.push(each);
    }
    const joined = full.map((cluster) => {
      const more = taken.get(cluster);
      return more ? this.#cluster([...cluster.mentions, ...more]) : cluster;
    });
    const others = [...groupBy(left, (i) => [this.#mention(i).name.key]).values()].flatMap((group) =>
      this.#namesakes(group),
    );
    return [...joined, ...others];
  }

  resolve(): number[][] {
    const all = this.#mentions.map((_, i) => i).filter((i) => this.#mention(i).name.tokens.length > 0);
    const organisations = all.filter((i) => this.#mention(i).name.organisation);
    const full = all.filter((i) => isFull(this.#mention(i).name));
    const bare = all.filter((i) => !this.#mention(i).name.organisation && !isFull(this.#mention(i).name));
    const byKey = (of: readonly number[]) => [...groupBy(of, (i) => [this.#mention(i).name.key]).values()];
    const people = this.#variants(byKey(full).flatMap((group) => this.#namesakes(group)));
    return [...this.#bare(people, bare).map(({ mentions }) => mentions), ...byKey(organisations)];
  }
}

/** Per article, the keys of the full names in it that are not all over the corpus. */
function rareNames(mentions: readonly Mention[]): ReadonlySet<string>[] {
  const names: Set<string>[] = [];
  for (const { article, name } of mentions) if (isFull(name)) (names[article] ??= new Set()).add(name.key);
  const counts = new Map<string, number>();
  let articles = 0;
  for (const keys of names) {
    articles++;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- articles without a full name leave holes
    for (const key of keys ?? []) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const limit = Math.max(FEW, articles * COMMON_SHARE);
  return Array.from(
    names,
    (keys) => new Set([...((keys as Set<string> | undefined) ?? [])].filter((key) => (counts.get(key) ?? 0) <= limit)),
  );
}

/** The ends of a name by which an article may call him: "lopez obrador", "obrador". */
export function tails(name: Name): string[] {
  return name.organisation ? [] : name.tokens.slice(1).map((_, i) => name.tokens.slice(i + 1).join(' '));
}

function spelledAlike(a: Name, b: Name): boolean {
  const key = ({ tokens }: Name) => `${spellingKey(tokens[0] ?? '')} ${spellingKey(tokens.at(-1) ?? '')}`;
  return a.suffix === b.suffix && key(a) === key(b);
}

/** How two full names may be one person's; `proof` wants something that speaks for it. */
function relation(a: Name, b: Name): 'close' | 'loose' | 'proof' | null {
  const same = compatible(a, b);
  if (same) return same;
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  if (short.suffix === long.suffix && short.tokens.length < long.tokens.length) {
    if (tails(long).includes(short.tokens.join(' '))) return 'loose'; // "Peña Nieto", "Enrique Peña Nieto"
    if (short.tokens.every((token, i) => token === long.tokens[i])) return 'proof'; // "Claudia Sheinbaum Pardo"
  }
  return a.tokens.length === b.tokens.length && spelledAlike(a, b) ? 'loose' : null;
}

/** Where to look for names that may be the same. */
function bucketsOf(name: Name): string[] {
  const last = name.tokens.at(-1) ?? '';
  const first = name.tokens[0] ?? '';
  return [...new Set([last, `~${spellingKey(first)} ${spellingKey(last)}`, `${first} ${name.tokens[1] ?? ''}`])];
}

/**
 * Sorts mentions into people.
 * @param mentions in an order that does not depend on the order of articles
 * @returns the positions of each person's mentions
 */
export function samePerson(mentions: readonly Mention[]): number[][] {
  return new Resolver(mentions).resolve();
}
