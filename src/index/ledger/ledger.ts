/** Figures across articles: what corroborates, what contradicts, what may be added up. */

import type { Article, ArticleId } from '../../corpus/article.ts';
import { FIGURE_EVENTS, type Figure } from '../../extract/extraction.ts';
import { contradicts, corroborates, NEAR_DAYS, RIVAL_DAYS } from './compare.ts';
import { surroundingsIn } from './context.ts';
import { toEntry, type Entry, type Group } from './entry.ts';
import { groupBy } from './group-by.ts';
import { sumUp, type NoSum, type Sum } from './sum.ts';
import { steps } from './value.ts';

export type Ledger = Readonly<{
  /** The figures of all articles that belong to an event, in an order that does not depend on how they came in. */
  entries: readonly Entry[];
  /** Figures of an article, of any event or none, as they are held against others; in the ledger's order. */
  describe: (found: readonly Readonly<{ article: Article; figure: Figure }>[]) => Entry[];
}>;

/** The same ledger with the figures of some articles only. */
export function ledgerWithin({ entries, describe }: Ledger, articles: ReadonlyMap<ArticleId, unknown>): Ledger {
  return { entries: entries.filter(({ figure }) => articles.has(figure.article)), describe };
}

/** A page of the ledger: groups in the order they are shown, with what may be added up and what may not. */
export type Page = Readonly<{ groups: readonly Group[]; sums: readonly Sum[]; noSum: readonly NoSum[] }>;

/** A name in more articles than these says nothing about the occasion. */
const COMMON_NAME = { articles: 10, share: 0.05 };

/** The figures of an article that belong to an event, and the names that stand near them. */
type Kept = Readonly<{ entries: readonly Entry[]; names: ReadonlySet<string> }>;

/**
 * Takes in the figures of one article after another and builds ledgers of some of them. What an article prints is kept as
 * long as the article itself.
 */
export class LedgerBuilder {
  readonly #kept = new WeakMap<Article, Kept>();

  has(article: Article): boolean {
    return this.#kept.has(article);
  }

  add(article: Article, figures: readonly Figure[]): void {
    const ofEvents = figures.filter(({ event }) => event !== null);
    const surroundings = ofEvents.length === 0 ? null : surroundingsIn(article);
    const entries =
      surroundings === null ? [] : ofEvents.map((figure) => toEntry(article, figure, surroundings(figure)));
    // The figures of one sentence share their names.
    const sentences = new Set(entries.map((entry) => entry.surroundings.names));
    const names = new Set([...sentences].flatMap((found) => [...found]));
    this.#kept.set(article, { entries, names });
  }

  build(articles: Iterable<Article>): Ledger {
    const kept = [...articles].flatMap((article) => this.#kept.get(article) ?? []);
    const most = Math.max(COMMON_NAME.articles, COMMON_NAME.share * kept.length);
    const spread = new Map<string, number>();
    for (const { names } of kept) for (const name of names) spread.set(name, (spread.get(name) ?? 0) + 1);
    const known = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
    const telling = (names: ReadonlySet<string>): ReadonlySet<string> => {
      let found = known.get(names);
      if (!found) {
        found = new Set([...names].filter((name) => (spread.get(name) ?? 0) <= most));
        known.set(names, found);
      }
      return found;
    };
    const settled = (entry: Entry): Entry => {
      const { surroundings } = entry;
      const [here, names] = [telling(surroundings.here), telling(surroundings.names)];
      return { ...entry, surroundings: { ...surroundings, here, names } };
    };
    return {
      entries: kept.flatMap(({ entries }) => entries.map(settled)).sort(bestFirst),
      describe: (found) => {
        const readers = new Map(
          [...new Set(found.map(({ article }) => article))].map((one) => [one, surroundingsIn(one)]),
        );
        return found
          .flatMap(({ article, figure }) => {
            const surroundings = readers.get(article)?.(figure);
            return surroundings === undefined ? [] : [settled(toEntry(article, figure, surroundings))];
          })
          .sort(bestFirst);
      },
    };
  }
}

/** The figure to show for several that say the same: the printed article, the clear unit, the exact number, the first report. */
function bestFirst(a: Entry, b: Entry): number {
  return (
    Number(a.digest) - Number(b.digest) ||
    a.figure.alternatives.length - b.figure.alternatives.length ||
    Number(a.figure.modifier !== '=') - Number(b.figure.modifier !== '=') ||
    order(a.date ?? '9999', b.date ?? '9999') ||
    byPlace(a, b)
  );
}

function byPlace(a: Entry, b: Entry): number {
  return order(a.figure.article, b.figure.article) || a.figure.start - b.figure.start || a.figure.end - b.figure.end;
}

function newestFirst(a: Entry, b: Entry): number {
  return order(b.date ?? '', a.date ?? '') || byPlace(a, b);
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Folds what corroborates, marks what contradicts and adds up what may be added.
 *
 * @param entries - a ledger's entries or some of them, in the ledger's order.
 */
export function reconcile(entries: readonly Entry[]): Page {
  const blocks = groupBy(entries, ({ figure, item, dimension }) =>
    [figure.event, item, dimension, figure.hypothetical].join('|'),
  );
  const shown = [...blocks.values()].map(foldBlock).sort(compareBlocks).flat();
  const numbers = new Map<string, number>();
  for (const folded of shown) {
    const name = `${folded.entry.figure.event ?? ''}:${folded.entry.item}`;
    const number = (numbers.get(name) ?? 0) + 1;
    numbers.set(name, number);
    folded.id = `${name}:${number}`;
  }
  const groups = shown.map(({ id, entry, also, rivals }): Group => ({
    id,
    entry,
    also,
    conflicts: rivals.map((rival) => rival.id),
  }));
  return { groups, ...sumUp(groups) };
}

type Folded = { id: string; entry: Entry; also: Entry[]; rivals: Folded[] };

/** The groups of one event, item and dimension: newest first, those that contradict each other side by side. */
function foldBlock(entries: readonly Entry[]): Folded[] {
  const folded = fold(entries).sort((a, b) => newestFirst(a.entry, b.entry));
  const place = new Map(folded.map((group, at) => [group, at]));
  for (const [a, b] of rivals(folded)) {
    a.rivals.push(b);
    b.rivals.push(a);
  }
  for (const group of folded) group.rivals.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const shown = new Set<Folded>();
  for (const group of folded) {
    const together = [group];
    for (let next = together.pop(); next !== undefined; next = together.pop()) {
      if (shown.has(next)) continue;
      shown.add(next);
      together.push(...next.rivals.toReversed());
    }
  }
  return [...shown];
}

/** Joins each entry to the first group whose figure it corroborates. Only those near in value and time are tried. */
function fold(entries: readonly Entry[]): Folded[] {
  const folded: Folded[] = [];
  const shelves = new Map<string, number[]>();
  for (const entry of entries) {
    const near = new Set(shelvesToSearch(entry).flatMap((shelf) => shelves.get(shelf) ?? []));
    const candidates = [...near].sort((a, b) => a - b).flatMap((at) => folded[at] ?? []);
    const same = candidates.find((group) => corroborates(group.entry, entry));
    if (same !== undefined) {
      same.also.push(entry);
      continue;
    }
    for (const shelf of shelvesToStandOn(entry)) {
      const list = shelves.get(shelf);
      if (list === undefined) shelves.set(shelf, [folded.length]);
      else list.push(folded.length);
    }
    folded.push({ id: '', entry, also: [], rivals: [] });
  }
  return folded;
}

const week = (day: number) => Math.floor(day / NEAR_DAYS);

/** A group stands under its value with the week it was printed in, the time it is for, and for what has no date. */
function shelvesToStandOn({ same, day, period }: Entry): string[] {
  return steps(same).flatMap((step) => [
    `${step}|${day === null ? 'undated' : week(day)}`,
    `${step}|any`,
    ...(period === null ? [] : [`${step}|${period}`]),
  ]);
}

/** Everything that {@link corroborates} could accept stands on one of these. */
function shelvesToSearch({ same, day, period }: Entry): string[] {
  return steps(same).flatMap((step) =>
    day === null
      ? [`${step}|any`]
      : [
          ...[-1, 0, 1].map((later) => `${step}|${week(day) + later}`),
          `${step}|undated`,
          ...(period === null ? [] : [`${step}|${period}`]),
        ],
  );
}

/**
 * The pairs that contradict each other: only groups of one stated time, or of neighbouring days where none is stated, are
 * tried. One article that prints both values speaks of two things.
 */
function rivals(folded: readonly Folded[]): [Folded, Folded][] {
  const slots = groupBy(folded, ({ entry }) => slotOf(entry, 0));
  const articlesOf = ({ entry, also }: Folded) => [entry, ...also].map(({ figure }) => figure.article);
  const printed = new Map(folded.map((group) => [group, new Set(articlesOf(group))]));
  // Groups of one time that an article prints: of several, each may be a part of what another outlet adds up.
  const inSlot = new Map<string, number>();
  for (const [slot, groups] of slots)
    for (const article of groups.flatMap((group) => [...(printed.get(group) ?? [])]))
      inSlot.set(`${slot}|${article}`, (inSlot.get(`${slot}|${article}`) ?? 0) + 1);
  const single = (group: Folded) =>
    articlesOf(group).every((article) => inSlot.get(`${slotOf(group.entry, 0)}|${article}`) === 1);
  const pairs: [Folded, Folded][] = [];
  for (const a of folded) {
    const days = a.entry.period === null ? Array.from({ length: 2 * RIVAL_DAYS + 1 }, (_, i) => i - RIVAL_DAYS) : [0];
    for (const b of days.flatMap((days) => slots.get(slotOf(a.entry, days)) ?? []))
      if (
        newestFirst(a.entry, b.entry) < 0 &&
        contradicts(a.entry, b.entry, single(a) && single(b)) &&
        !articlesOf(b).some((article) => printed.get(a)?.has(article) === true)
      )
        pairs.push([a, b]);
  }
  return pairs;
}

/** What two figures must have in common to be tried: the time they are for, else the day they were printed on. */
function slotOf({ period, day }: Entry, later: number): string {
  return period ?? (day === null ? 'never' : String(day + later));
}

function compareBlocks([a]: readonly Folded[], [b]: readonly Folded[]): number {
  if (a === undefined || b === undefined) return 0;
  const rank = ({ figure }: Entry) =>
    figure.event === null ? FIGURE_EVENTS.length : FIGURE_EVENTS.indexOf(figure.event);
  return rank(a.entry) - rank(b.entry) || newestFirst(a.entry, b.entry);
}
