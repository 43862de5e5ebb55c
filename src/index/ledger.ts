/** Figures across articles: what corroborates, what contradicts, what may be added up. */

import type { Article } from '../corpus/article.ts';
import type { Figure, FigureEvent } from '../extract/extraction.ts';
import { contradicts, corroborates } from './compare.ts';
import { namesAround } from './context.ts';
import type { Entry, Group } from './entry.ts';
import { canonicalItem, isKindOf } from './item.ts';
import { sumUp, type NoSum, type Sum } from './sum.ts';

/** The figures of all articles that belong to an event, in an order that does not depend on how they came in. */
export type Ledger = Readonly<{ entries: readonly Entry[] }>;

/** A ledger page: groups in the order they are shown, with what may be added up and what may not. */
export type Reconciled = Readonly<{ groups: readonly Group[]; sums: readonly Sum[]; noSum: readonly NoSum[] }>;

const EVENTS: readonly FigureEvent[] = ['seizure', 'arrest', 'extradition', 'deployment', 'death', 'sentence', 'other'];

/** A name that more articles share than these says nothing about the occasion. */
const COMMON_NAME = { articles: 10, share: 0.05 };

/** Collects the figures of one article after another. */
export class LedgerBuilder {
  readonly #entries: Entry[] = [];
  readonly #spread = new Map<string, number>();
  #articles = 0;

  add(article: Article, figures: readonly Figure[]): void {
    this.#articles++;
    const ofEvents = figures.filter(({ event }) => event !== null);
    if (ofEvents.length === 0) return;
    const names = namesAround(article);
    const inArticle = new Set<string>();
    for (const figure of ofEvents) {
      const item = canonicalItem(figure.item ?? '', figure.event ?? undefined);
      const around = names(figure.paragraph);
      for (const name of around) inArticle.add(name);
      this.#entries.push({
        figure,
        item,
        dimension: dimensionOf(figure, item),
        names: around,
        outlet: article.source,
        date: article.date,
        digest: article.kind === 'digest',
      });
    }
    for (const name of inArticle) this.#spread.set(name, (this.#spread.get(name) ?? 0) + 1);
  }

  build(): Ledger {
    const most = Math.max(COMMON_NAME.articles, COMMON_NAME.share * this.#articles);
    const telling = (name: string) => (this.#spread.get(name) ?? 0) <= most;
    return {
      entries: this.#entries
        .map((entry) => ({ ...entry, names: new Set([...entry.names].filter(telling)) }))
        .sort(bestFirst),
    };
  }
}

/** What a figure may be compared with and added to. Counts of one noun meet; packages of a drug are no kilograms. */
function dimensionOf(figure: Figure, item: string): string {
  const unit = figure.normalized?.unit ?? figure.unitNormalized;
  if (unit !== 'count' && unit !== '-') return unit;
  const noun = canonicalItem(figure.unitNormalized, figure.event ?? undefined);
  const plain = noun === '' || noun === '-' || noun === 'count' || noun === 'person' || isKindOf(item, noun);
  return plain ? 'count' : `count of ${noun}`;
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
export function reconcile(entries: readonly Entry[]): Reconciled {
  const blocks = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = [entry.figure.event, entry.item, entry.dimension, entry.figure.hypothetical].join('|');
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [entry]);
    else block.push(entry);
  }
  const shown = [...blocks.values()].map(foldBlock).sort(compareBlocks);
  const numbers = new Map<string, number>();
  const groups = shown.flatMap((block) => {
    const ids = block.map(({ entry }) => {
      const name = `${String(entry.figure.event)}:${entry.item}`;
      const number = (numbers.get(name) ?? 0) + 1;
      numbers.set(name, number);
      return `${name}:${number}`;
    });
    return block.map(({ entry, also, conflicts }, index): Group => {
      const named = conflicts.flatMap((other) => ids[other] ?? []);
      return { id: ids[index] ?? '', entry, also, conflicts: named };
    });
  });
  return { groups, ...sumUp(groups) };
}

type Folded = { entry: Entry; also: Entry[]; conflicts: number[] };

/** The groups of one event, item and dimension: newest first, those that contradict each other side by side. */
function foldBlock(entries: readonly Entry[]): Folded[] {
  const folded: Folded[] = [];
  for (const entry of entries) {
    const same = folded.find((group) => corroborates(group.entry, entry));
    if (same === undefined) folded.push({ entry, also: [], conflicts: [] });
    else same.also.push(entry);
  }
  folded.sort((a, b) => newestFirst(a.entry, b.entry));
  const rivals = folded.map((group) => folded.filter((other) => disagree(group, other)));
  const placed = new Set<Folded>();
  const place = (group: Folded) => {
    if (placed.has(group)) return;
    placed.add(group);
    for (const rival of rivals[folded.indexOf(group)] ?? []) place(rival);
  };
  folded.forEach(place);
  const shown = [...placed];
  for (const [index, group] of folded.entries())
    group.conflicts = (rivals[index] ?? []).map((rival) => shown.indexOf(rival)).sort((a, b) => a - b);
  return shown;
}

/** Groups contradict each other unless one article prints both values: then it speaks of two things. */
function disagree(a: Folded, b: Folded): boolean {
  if (a === b || !contradicts(a.entry, b.entry)) return false;
  const articles = new Set([a.entry, ...a.also].map(({ figure }) => figure.article));
  return ![b.entry, ...b.also].some(({ figure }) => articles.has(figure.article));
}

function compareBlocks([a]: readonly Folded[], [b]: readonly Folded[]): number {
  if (a === undefined || b === undefined) return 0;
  const rank = ({ figure }: Entry) => (figure.event === null ? EVENTS.length : EVENTS.indexOf(figure.event));
  return rank(a.entry) - rank(b.entry) || newestFirst(a.entry, b.entry);
}
