/** The figures of an event in one table, from the ledger. */

import type { Figure, FigureEvent } from '../extract/extraction.ts';
import type { Entry } from '../index/entry.ts';
import { canonicalItem, isKindOf, itemNames } from '../index/item.ts';
import { reconcile, type Ledger } from '../index/ledger.ts';
import type { ArticleLookup, Citation, StatsAnswer, StatsRequest, StatsRow } from './answer.ts';
import { cite } from './citation.ts';
import { passes } from './filter.ts';

/** Kilograms in an international avoirdupois pound, exactly. */
const KG_PER_LB = 0.45359237;

/**
 * Answers "how many, how much": the rows of an event (seizures unless asked otherwise), what says the same folded into one
 * row, what contradicts side by side, sums only where they hold. `item` also finds kinds of it and other names for it.
 */
export function answerStats(ledger: Ledger, articles: ArticleLookup, request: StatsRequest): StatsAnswer {
  const { event = 'seizure', unit } = request;
  const looked = new Set([...articles.values()].filter((article) => passes(article, request)).map(({ id }) => id));
  const wanted = request.item === undefined ? null : canonicalItem(request.item);
  const entries = ledger.entries.filter(
    ({ figure, item }) => looked.has(figure.article) && (wanted === null || isKindOf(item, wanted)),
  );
  const asked = (entry: Entry) => event === 'all' || entry.figure.event === event;
  const { groups, sums, noSum } = reconcile(entries.filter(asked));
  const citation = ({ figure }: Entry): Citation[] => {
    const article = articles.get(figure.article);
    return article === undefined ? [] : [cite(article, figure.paragraph)];
  };
  const rows = groups.flatMap(({ id, entry, also, conflicts }) =>
    citation(entry).map((at): StatsRow => ({
      ...inUnit(entry.figure, unit),
      citation: at,
      group: id,
      alsoIn: also.flatMap(citation),
      conflictsWith: conflicts,
    })),
  );
  const others: Partial<Record<FigureEvent, number>> = {};
  for (const entry of entries) {
    const other = entry.figure.event;
    if (other !== null && !asked(entry)) others[other] = (others[other] ?? 0) + 1;
  }
  return {
    rows,
    sums: sums.map((sum) => ({ ...sum, ...convert(sum, unit) })),
    noSum,
    others,
    undated: [...looked].filter((id) => articles.get(id)?.date === null).length,
  };
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
