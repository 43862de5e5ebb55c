/** What may be added up: one event, one item, one unit, one period, and nothing counted twice. */

import type { FigureEvent } from '../../extract/extraction.ts';
import { authorityWords } from './agent.ts';
import { isChange } from './compare.ts';
import type { Entry, Group } from './entry.ts';
import { groupBy } from './group-by.ts';
import { meet } from './value.ts';

export type Sum = Readonly<{ event: FigureEvent; item: string; unit: string; value: number; of: readonly string[] }>;
export type NoSum = Readonly<{ event: FigureEvent; item: string; why: string }>;

/** Adds up what may be added; for every item with several figures and no sum, says why. */
export function sumUp(groups: readonly Group[]): { sums: Sum[]; noSum: NoSum[] } {
  const facts = groups.filter(({ entry }) => entry.item !== '' && !entry.figure.hypothetical);
  const byItem = groupBy(facts, ({ entry }) => `${String(entry.figure.event)}|${entry.item}`);
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

/** The groups of one unit that all speak of one stated time. */
function samePeriods(groups: readonly Group[]): Group[][] {
  const stated = groups.filter(({ entry }) => entry.period !== null);
  return [...groupBy(stated, ({ entry }) => `${entry.dimension}|${String(entry.period)}`).values()];
}

/** The first reason against adding these up, `null` when there is none. */
function whyNot(groups: readonly Group[]): string | null {
  const entries = groups.map(({ entry }) => entry);
  const [first] = entries;
  if (first?.figure.event === 'sentence') return 'terms of several people make no whole';
  if (groups.some(({ conflicts }) => conflicts.length > 0)) return 'the outlets contradict each other';
  const dimensions = [...new Set(entries.map(({ dimension }) => dimension))];
  if (dimensions.length > 3) return `the figures are in ${dimensions.length} different units`;
  if (dimensions.length > 1) return `${dimensions.map(nameOf).join(' and ')} are different quantities`;
  if (entries.some(({ figure }) => isChange(figure))) return 'a change is not an amount';
  const ambiguous = entries.find(({ figure }) => figure.alternatives.length > 0);
  if (ambiguous !== undefined) return `“${ambiguous.figure.text}” has more than one reading`;
  if (first === undefined || entries.some(({ period }) => period === null)) return 'not every figure gives a period';
  if (entries.some(({ period }) => period !== first.period)) return 'the periods differ';
  if (entries.some(({ figure }) => figure.modifier !== '=' || figure.valueMax !== null))
    return 'not every figure is exact';
  const apart = entries.every((a, at) => entries.slice(at + 1).every((b) => countedApart(a, b)));
  return apart ? null : 'something may be counted twice';
}

/** Authorities report what they took themselves; in the other events the agent does not tell what is counted. */
const BY_AUTHORITIES: ReadonlySet<FigureEvent> = new Set(['seizure', 'arrest', 'extradition', 'deployment']);

/** True when nothing of the one can be in the other: two authorities, or two members of one list. */
function countedApart(a: Entry, b: Entry): boolean {
  if (inOneList(a, b)) return true;
  const { event } = a.figure;
  if (event === null || !BY_AUTHORITIES.has(event) || meet(a.same, b.same)) return false;
  const [x, y] = [authorityWords(a.figure.agent), authorityWords(b.figure.agent)];
  return x.size > 0 && y.size > 0 && ![...x].some((name) => y.has(name));
}

/** Words by which one number is part of another, is held against it, or adds it up. */
const PART_OR_WHOLE =
  /\b(?:including|included|includes?|of which|of whom|of them|of these|of those|among (?:them|these|those)|total(?:ing|ling|s)?|in all|altogether|overall|combined|bringing|compared|than|versus|from|up|down|or|another|additional|more)\b/i;

/** "40 kilos of cocaine in one port and 60 kilos in another": one sentence, joined by "and", neither part of the other. */
function inOneList({ figure: a, surroundings: x }: Entry, { figure: b, surroundings: y }: Entry): boolean {
  if (a.article !== b.article || a.paragraph !== b.paragraph || x.sentence !== y.sentence) return false;
  if (PART_OR_WHOLE.test(x.sentence)) return false;
  const between = x.sentence.slice(Math.min(x.end, y.end), Math.max(x.start, y.start));
  return /\band\b/i.test(between);
}

function amount({ figure }: Entry): number {
  return (figure.normalized ?? figure).value;
}

function unitOf([first]: readonly Group[]): string {
  return first === undefined ? '' : first.entry.dimension;
}

function nameOf(dimension: string): string {
  return dimension === 'count' ? 'a plain count' : dimension.replace(/^count of /, 'a number of ');
}

/** Clears the dust of binary fractions: 0.1 + 0.2 → 0.3. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
