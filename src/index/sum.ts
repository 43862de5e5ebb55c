/** What may be added up: one event, one item, one unit, one period, and nothing counted twice. */

import type { FigureEvent } from '../extract/extraction.ts';
import { agentNames, isChange, samePeriod } from './compare.ts';
import type { Entry, Group } from './entry.ts';

export type Sum = Readonly<{ event: FigureEvent; item: string; unit: string; value: number; of: readonly string[] }>;
export type NoSum = Readonly<{ event: FigureEvent; item: string; why: string }>;

/** Adds up what may be added; for every item with several figures and no sum, says why. */
export function sumUp(groups: readonly Group[]): { sums: Sum[]; noSum: NoSum[] } {
  const byItem = new Map<string, Group[]>();
  for (const group of groups) {
    const { figure, item } = group.entry;
    if (figure.event === null || item === '' || figure.hypothetical) continue;
    const key = `${figure.event}|${item}`;
    const list = byItem.get(key);
    if (list === undefined) byItem.set(key, [group]);
    else list.push(group);
  }
  const sums: Sum[] = [];
  const noSum: NoSum[] = [];
  for (const list of byItem.values()) {
    const [first] = list;
    const event = first?.entry.figure.event;
    if (first === undefined || event === undefined || event === null || list.length < 2) continue;
    const { item } = first.entry;
    const found = samePeriods(list).filter((part) => part.length > 1 && whyNot(part) === null);
    for (const part of found)
      sums.push({
        event,
        item,
        unit: unitOf(part),
        value: round(part.reduce((sum, { entry }) => sum + amount(entry), 0)),
        of: part.map(({ id }) => id),
      });
    if (found.length === 0) noSum.push({ event, item, why: whyNot(list) ?? 'the figures cannot be told apart' });
  }
  return { sums, noSum };
}

/** The groups of one unit that all speak of one period. */
function samePeriods(groups: readonly Group[]): Group[][] {
  const parts: Group[][] = [];
  for (const group of groups) {
    const part = parts.find(
      ([first]) =>
        first !== undefined &&
        first.entry.dimension === group.entry.dimension &&
        samePeriod(first.entry.figure, group.entry.figure),
    );
    if (part === undefined) parts.push([group]);
    else part.push(group);
  }
  return parts;
}

/** The first reason against adding these up, `null` when there is none. */
function whyNot(groups: readonly Group[]): string | null {
  const entries = groups.map(({ entry }) => entry);
  const dimensions = [...new Set(entries.map(({ dimension }) => dimension))];
  if (dimensions.length > 1) return `different units are not added: ${dimensions.map(nameOf).join(', ')}`;
  if (entries.some(({ figure }) => isChange(figure))) return 'a change is not an amount';
  const ambiguous = entries.find(({ figure }) => figure.alternatives.length > 0);
  if (ambiguous !== undefined) return `“${ambiguous.figure.text}” has more than one reading`;
  if (groups.some(({ conflicts }) => conflicts.length > 0)) return 'the outlets contradict each other';
  const [first] = entries;
  if (first === undefined || entries.some(({ figure }) => figure.periodResolved === null))
    return 'not every figure says which time it is for';
  if (!entries.every(({ figure }) => samePeriod(first.figure, figure))) return 'they are for different times';
  if (entries.some(({ figure }) => figure.modifier !== '=' || figure.valueMax !== null))
    return 'some are estimates or bounds';
  const apart = entries.every((a, at) => entries.every((b, other) => at >= other || countedApart(a, b)));
  return apart ? null : 'one may be counted in another';
}

/** Different forces report their own: nothing of the one is in the other. */
function countedApart(a: Entry, b: Entry): boolean {
  const [x, y] = [agentNames(a.figure), agentNames(b.figure)];
  return x.size > 0 && y.size > 0 && ![...x].some((name) => y.has(name));
}

function amount({ figure }: Entry): number {
  return (figure.normalized ?? figure).value;
}

function unitOf([first]: readonly Group[]): string {
  return first === undefined ? '' : first.entry.dimension;
}

function nameOf(dimension: string): string {
  return dimension === 'count' ? 'a count' : dimension.replace(/^count of /, 'a number of ');
}

/** Clears the dust of binary fractions: 0.1 + 0.2 → 0.3. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
