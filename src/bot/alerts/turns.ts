/** What a place is told now: single messages up to the limit of the day, then one with the rest; the others wait. */

import type { Follow } from '../../store.ts';

/** What is still to be told. */
export type Due = Readonly<{ follow: number; article: string; at: number }>;

/** One message. */
export type Telling = Readonly<{
  /** One article, or the rest of a day. */
  what: 'one' | 'rest';
  /** In order. */
  articles: readonly string[];
  /** All that it tells of, with those that would have to wait by themselves. */
  follows: readonly Follow[];
  /** Pairs that are told with it. */
  due: readonly Due[];
  /** Ids of the follows whose count of the day it adds to. */
  counts: ReadonlySet<number>;
}>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When the day (UTC) of a time began. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY) * DAY;
}

/** True in the quiet hours of a follow; they may go over midnight. */
export function isQuiet({ quiet }: Pick<Follow, 'quiet'>, at: number): boolean {
  if (quiet === null) return false;
  const hour = Math.floor((at - dayOf(at)) / HOUR);
  const { from, until } = quiet;
  return from < until ? from <= hour && hour < until : from <= hour || hour < until;
}

/**
 * Plans the messages for one place.
 * @param due what it is to be told, the oldest first
 * @param sentToday how many messages of a follow went out today; one more than its limit where the rest went out too
 */
export function planTellings(
  due: readonly Due[],
  follows: ReadonlyMap<number, Follow>,
  sentToday: (follow: number) => number,
  now: number,
): Telling[] {
  const counts = new Map([...follows.keys()].map((id) => [id, sentToday(id)]));
  const countOf = (id: number): number => counts.get(id) ?? 0;
  const tellings: Telling[] = [];
  const left: Due[] = [];
  for (const [article, pairs] of byArticle(due)) {
    const here = pairs.flatMap(({ follow }) => follows.get(follow) ?? []);
    const open = here.filter((follow) => !isQuiet(follow, now) && countOf(follow.id) < follow.cap);
    if (open.length === 0) {
      left.push(...pairs);
      continue;
    }
    for (const { id } of open) counts.set(id, countOf(id) + 1);
    const adds = new Set(open.map(({ id }) => id));
    tellings.push({ what: 'one', articles: [article], follows: here, due: pairs, counts: adds });
  }
  const rest = left.filter(({ follow: id }) => {
    const follow = follows.get(id);
    return follow !== undefined && !isQuiet(follow, now) && countOf(id) === follow.cap;
  });
  if (rest.length === 0) return tellings;
  const ids = new Set(rest.map(({ follow }) => follow));
  const articles = [...new Set(rest.map(({ article }) => article))];
  const told = [...ids].flatMap((id) => follows.get(id) ?? []);
  return [...tellings, { what: 'rest', articles, follows: told, due: rest, counts: ids }];
}

function byArticle(due: readonly Due[]): ReadonlyMap<string, readonly Due[]> {
  const groups = new Map<string, Due[]>();
  for (const one of due) {
    const group = groups.get(one.article);
    if (group === undefined) groups.set(one.article, [one]);
    else group.push(one);
  }
  return groups;
}
