/** The figures of an event in one table, from the ledger. */

import type { Article } from '../../corpus/article.ts';
import { FIGURE_EVENTS, type Figure, type FigureEvent } from '../../extract/extraction.ts';
import { readsFigures } from '../../extract/figures/figure.ts';
import type { Entry, Group } from '../../index/ledger/entry.ts';
import { canonicalItem, itemNames, plainItem } from '../../index/ledger/item.ts';
import { reconcile, type Ledger, type Page } from '../../index/ledger/ledger.ts';
import { tollsOf, type Toll } from '../../index/ledger/toll.ts';
import type { ArticleLookup, Citation, CountAt, StatsAnswer, StatsRequest, StatsRow, TollOverTime } from '../answer.ts';
import { cite } from '../citation.ts';
import { closestNames } from '../closest-names.ts';
import { passes } from '../filter.ts';
import type { Meant } from './about.ts';
import { ofItem } from './of-item.ts';

/** Kilograms in an international avoirdupois pound, exactly. */
const KG_PER_LB = 0.45359237;

/** What can be asked for as event, in the order of the help. */
export const EVENTS = [...FIGURE_EVENTS, 'all'] as const satisfies readonly NonNullable<StatsRequest['event']>[];

/** The units that masses can be asked for in. */
export const UNITS = ['kg', 'lb'] as const satisfies readonly StatsRequest['unit'][];

/**
 * Answers "how many, how much": the rows of an event (seizures unless asked otherwise), what says the same folded into one
 * row, what contradicts side by side, sums only where they hold. `item` also finds kinds of it and other names for it.
 * @param meant figures of the matter asked about, the likeliest first; `null` where none is
 */
export function answerStats(
  ledger: Ledger,
  articles: ArticleLookup,
  request: StatsRequest,
  meant: readonly Meant[] | null = null,
): StatsAnswer {
  const looked = new Map([...articles].filter(([, article]) => passes(article, request)));
  const read = [...looked.values()].filter(readsFigures);
  const inLooked =
    meant === null
      ? ledger.entries.filter(({ figure }) => looked.has(figure.article))
      : ledger.describe(meant.flatMap(({ figure }) => withArticle(figure, looked)));
  const entries = request.item === undefined ? inLooked : ofItem(inLooked, request.item);
  const event = request.event ?? (meant === null ? richest(inLooked) : 'all');
  const { unit } = request;
  const asked = (entry: Entry) => event === 'all' || entry.figure.event === event;
  const shown = inLooked.filter(asked);
  const page: Page & Readonly<{ best?: number }> =
    meant === null ? reconcile(entries.filter(asked)) : likeliest(entries.filter(asked), meant);
  const { groups, sums, noSum } = page;
  const citation = ({ figure }: Entry): Citation[] => {
    const article = articles.get(figure.article);
    return article === undefined ? [] : [cite(article, figure.paragraph)];
  };
  const rows = inOneName(
    groups.flatMap(({ id, entry, also, conflicts }) =>
      citation(entry).map((at): StatsRow => ({
        ...inUnit(entry.figure, unit),
        ...(meant === null ? {} : { sentence: entry.surroundings.sentence }),
        citation: at,
        group: id,
        alsoIn: also.flatMap(citation),
        conflictsWith: conflicts,
      })),
    ),
  );
  const others: Partial<Record<FigureEvent, number>> = {};
  for (const entry of entries) {
    const other = entry.figure.event;
    if (other !== null && !asked(entry)) others[other] = (others[other] ?? 0) + 1;
  }
  return {
    event,
    onTopic: page.best === undefined || page.best >= 0,
    rows,
    tolls: tollsOf(groups).flatMap((toll) => overTime(toll, citation)),
    sums: sums.map((sum) => ({ ...sum, ...convert(sum, unit) })),
    noSum,
    others,
    // About a matter others may print figures that were not looked at.
    onlyOutlet: meant === null ? onlyOutlet(rows, read) : null,
    closest: rows.length > 0 || request.item === undefined ? [] : closestItems(shown, request.item),
    unread: looked.size - read.length,
    undated: [...looked.values()].filter(({ date }) => date === null).length,
  };
}

/** A toll with the places where its first and its latest count stand. */
function overTime({ event, groups }: Toll, cited: (entry: Entry) => readonly Citation[]): TollOverTime[] {
  const at = (group: Group | undefined): CountAt[] => {
    if (group === undefined) return [];
    const { text, hedged, modifier } = group.entry.figure;
    return cited(group.entry).map((citation) => ({
      ...{ text, modifier, citation },
      ...(hedged === undefined ? {} : { hedged }),
    }));
  };
  const [[first], [latest]] = [at(groups[0]), at(groups.at(-1))];
  return first === undefined || latest === undefined ? [] : [{ event, first, latest, between: groups.length - 2 }];
}

function withArticle(figure: Figure, articles: ArticleLookup): { article: Article; figure: Figure }[] {
  const article = articles.get(figure.article);
  return article === undefined ? [] : [{ article, figure }];
}

/** The event that is shown where none is asked for: seizures, or else what there are most figures of. */
function richest(entries: readonly Entry[]): FigureEvent {
  const counts = new Map<FigureEvent, number>();
  for (const { figure } of entries)
    if (figure.event !== null) counts.set(figure.event, (counts.get(figure.event) ?? 0) + 1);
  // "Other" says nothing about what is shown.
  counts.delete('other');
  if (counts.size === 0 || counts.has('seizure')) return 'seizure';
  return FIGURE_EVENTS.reduce((best, event) => ((counts.get(event) ?? 0) > (counts.get(best) ?? 0) ? event : best));
}

/** Groups of figures about a matter, most. */
const GROUPS = 10;
/** A figure so much less likely than the best is not shown: `e` to this, some fifty times. */
const MARGIN = 4;

/**
 * Figures of a matter in groups, the likeliest first and what contradicts it right behind; nothing is summed up.
 * @returns with the score of the best group shown
 */
function likeliest(entries: readonly Entry[], meant: readonly Meant[]): Page & Readonly<{ best: number }> {
  const scores = new Map(meant.map(({ figure, score }) => [placeOf(figure), score]));
  const scoreOf = ({ entry, also }: Group) =>
    Math.max(...[entry, ...also].map(({ figure }) => scores.get(placeOf(figure)) ?? -Infinity));
  const groups = reconcile(entries).groups.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const [first] = groups;
  const best = first === undefined ? -Infinity : scoreOf(first);
  const shown = new Set<Group>();
  for (const group of groups.slice(0, GROUPS)) {
    if (scoreOf(group) < best - MARGIN) break;
    shown.add(group);
    for (const id of group.conflicts) for (const rival of groups) if (rival.id === id) shown.add(rival);
  }
  return { groups: [...shown], sums: [], noSum: [], best };
}

const placeOf = ({ article, start }: Figure) => `${article} ${start}`;

/**
 * An item that is printed under several names has one of them: "meth" is methamphetamine where that is printed too. Of one that
 * an article writes with a capital, as at the head of a sentence, and another without, it is the one without.
 */
function inOneName(rows: readonly StatsRow[]): StatsRow[] {
  const capitals = (text: string) => text.match(/\p{Lu}/gu)?.length ?? 0;
  const proper = (text: string) => plainItem(text) === canonicalItem(text);
  const spelt = new Map<string, string>();
  const named = new Map<string, string>();
  for (const { item } of rows) {
    if (item === null) continue;
    const known = spelt.get(item.toLowerCase());
    if (known === undefined || capitals(item) < capitals(known)) spelt.set(item.toLowerCase(), item);
    const name = named.get(canonicalItem(item));
    if (name === undefined || (proper(item) && !proper(name))) named.set(canonicalItem(item), item);
  }
  const nameOf = (item: string): string => {
    const name = named.get(canonicalItem(item)) ?? item;
    const own = plainItem(name) === plainItem(item) ? item : name;
    return spelt.get(own.toLowerCase()) ?? own;
  };
  return rows.map((row) => ({ ...row, item: row.item === null ? null : nameOf(row.item) }));
}

/** The event of that name, in the plural too: "deaths". */
export function eventNamed(typed: string): (typeof EVENTS)[number] | undefined {
  const name = typed.trim().toLowerCase();
  return EVENTS.find((event) => name === event || name === `${event}s`);
}

/** Most items named where the one asked for is unknown. */
const LIKELIEST = 3;

/** Items that would give rows and are written almost like the one asked for. */
function closestItems(entries: readonly Entry[], typed: string): string[] {
  const items = new Set(entries.map(({ item }) => item));
  return closestNames([...items].sort(), typed, LIKELIEST);
}

/** One outlet where others could have printed such figures too, and did not. */
function onlyOutlet(rows: readonly StatsRow[], read: readonly Article[]): StatsAnswer['onlyOutlet'] {
  const [outlet, ...more] = new Set(rows.flatMap((row) => [row.citation, ...row.alsoIn].map(({ source }) => source)));
  const silent = new Set(read.flatMap(({ source }) => source ?? []));
  if (typeof outlet !== 'string' || more.length > 0) return null;
  silent.delete(outlet);
  return silent.size === 0 ? null : { outlet, silent: [...silent] };
}

/** Masses in the unit asked for; the printed words stay as they are. */
function inUnit(figure: Figure, unit: StatsRequest['unit']): Figure {
  const { normalized, alternatives } = figure;
  return {
    ...figure,
    normalized: normalized === null ? null : convert(normalized, unit),
    alternatives: alternatives.map((other) => convert(other, unit)),
  };
}

type Quantity = Readonly<{ value: number; valueMax?: number | null; unit: string }>;

/** Kilograms to pounds when these are asked for; everything else as it is. */
function convert<Q extends Quantity>(quantity: Q, unit: StatsRequest['unit']): Q {
  if (unit !== 'lb' || quantity.unit !== 'kg') return quantity;
  const pounds = (kilograms: number) => Number((kilograms / KG_PER_LB).toPrecision(12));
  const { value, valueMax } = quantity;
  return {
    ...quantity,
    value: pounds(value),
    ...(valueMax === undefined ? {} : { valueMax: valueMax === null ? null : pounds(valueMax) }),
    unit,
  };
}

/** Items of the corpus whose name, or another name for it, has a word that begins with what was typed; most figures first. */
export function suggestItems(ledger: Ledger, typed: string, limit: number): string[] {
  const wanted = typed.trim().toLowerCase();
  const counts = new Map<string, number>();
  for (const { item } of ledger.entries) if (item !== '') counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .filter(([item]) => itemNames(item).some((name) => ` ${name}`.includes(` ${wanted}`)))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([item]) => item);
}
