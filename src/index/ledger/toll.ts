/** Tolls move: reports of one happening on different days, put in the order of their dates. */

import type { FigureEvent } from '../../extract/extraction.ts';
import { isChange } from './compare.ts';
import type { Entry, Group } from './entry.ts';
import { groupBy } from './group-by.ts';

/** What is counted anew from day to day. */
const MOVING: ReadonlySet<FigureEvent | null> = new Set(['death', 'injury', 'displacement', 'case']);
/** Days between two counts of one happening. */
const NEXT_DAYS = 5;
/** A later count is hardly so many times the earlier one. */
const LARGEST_STEP = 10;
/** Names that two reports of one happening have in common, a place among them. */
const NAMES = 2;

/** Counts of one happening, the earliest first; at least two days and two values. */
export type Toll = Readonly<{ event: FigureEvent; groups: readonly Group[] }>;

/**
 * Finds the tolls among groups of figures. Of an article only its largest count is the toll; the others are parts of it. Two
 * reports are of one happening when their sentences share a name, their articles a place and another name, and the later one,
 * within {@link NEXT_DAYS}, counts as many or more: what is corrected downwards stays two rows.
 */
export function tollsOf(groups: readonly Group[]): Toll[] {
  const counts = groups.filter(({ entry }) => isCount(entry));
  const blocks = groupBy(counts, ({ entry }) => entry.figure.event ?? '');
  return [...blocks.values()].flatMap((block) => {
    const largest = largestOfEach(block).toSorted((a, b) => dayOf(a) - dayOf(b));
    return chains(largest).flatMap((chain): Toll[] => {
      const event = chain[0]?.entry.figure.event ?? null;
      const days = new Set(chain.map(dayOf));
      const values = new Set(chain.map(({ entry }) => entry.figure.value));
      return event === null || days.size < 2 || values.size < 2 ? [] : [{ event, groups: chain }];
    });
  });
}

/** An amount of people or cases as it stood on a day. */
function isCount({ figure, day, dimension }: Entry): boolean {
  if (!MOVING.has(figure.event) || figure.hypothetical || isChange(figure) || day === null) return false;
  // What is counted since a time, or for a year, is no happening.
  return dimension.startsWith('count') && figure.period === null;
}

const dayOf = ({ entry }: Group) => entry.day ?? 0;

function largestOfEach(groups: readonly Group[]): Group[] {
  const largest = new Map<string, Group>();
  for (const group of groups) {
    const { article } = group.entry.figure;
    const known = largest.get(article);
    if (known === undefined || group.entry.figure.value > known.entry.figure.value) largest.set(article, group);
  }
  return [...largest.values()];
}

/** Joins each report to the last one of the same happening. */
function chains(inOrder: readonly Group[]): Group[][] {
  const found: Group[][] = [];
  for (const group of inOrder) {
    const chain = found.find((one) => {
      const last = one.at(-1);
      return last !== undefined && follows(last.entry, group.entry);
    });
    if (chain === undefined) found.push([group]);
    else chain.push(group);
  }
  return found;
}

function follows(before: Entry, after: Entry): boolean {
  if ((after.day ?? 0) - (before.day ?? 0) > NEXT_DAYS) return false;
  const [a, b] = [before.figure.value, after.figure.value];
  if (b < a || b > LARGEST_STEP * a) return false;
  const [x, y] = [before.surroundings, after.surroundings];
  const placesOf = ({ places, setting }: Entry['surroundings']) => new Set([...places, ...setting]);
  return common(x.here, y.here) >= 1 && common(placesOf(x), placesOf(y)) >= 1 && common(x.names, y.names) >= NAMES;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
