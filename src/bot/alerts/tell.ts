/** Tells what is due, one place and one message after the other. */

import type { Logger } from 'pino';
import { today, type ArticleId, type FollowMatch, type Library, type SourceRow } from '../../library.ts';
import type { Follow, Store } from '../../store.ts';
import { wordsFor } from '../../words/words.ts';
import type { Message } from '../messages/message.ts';
import { describeFault, describeRefusal } from '../replies/fault.ts';
import type { Clock } from '../settings.ts';
import { alertView, restView } from '../views/alert.ts';
import { nonceOf, placeKey, type makePost, type Place } from './post.ts';
import { dayOf, planTellings, type Due, type Telling } from './turns.ts';

/** What telling needs. */
export type Teller = Readonly<{
  library: Pick<Library, 'matching' | 'sources'>;
  store: Store;
  post: ReturnType<typeof makePost>;
  log: Logger;
  now: Clock;
  /** The locale of a server; of direct messages none is known. */
  localeOf: (guildId: string | null) => string;
  /** Who ends a follow whose place is gone. */
  botId: () => string;
  stopping: () => boolean;
}>;

const MINUTE = 60_000;
/** A place that takes nothing is tried again after this, then after twice as long, and so on. */
const FIRST_WAIT = 5 * MINUTE;
const LONGEST_WAIT = 6 * 60 * MINUTE;
/** What could not be told in this time is old news. */
const GIVEN_UP = 3 * 24 * 60 * MINUTE;

type Waiting = Map<string, Readonly<{ until: number; wait: number }>>;

/** @returns a function that tells everything that may be told now */
export function makeTell(teller: Teller): () => Promise<void> {
  const waiting: Waiting = new Map();
  const sent: Sent = [];
  return async () => {
    const { store, now, stopping, log } = teller;
    dropOld(teller);
    writeDown(sent, teller);
    // What was sent and could not be written down is not sent again.
    const due = store.alerts.due().filter((one) => !sent.some(({ telling }) => telling.due.some(isSame(one))));
    if (due.length === 0) return;
    const follows = new Map(store.follows.all().map((follow) => [follow.id, follow]));
    for (const [key, here] of byPlace(due, follows)) {
      if (stopping()) return;
      if ((waiting.get(key)?.until ?? 0) > now()) continue;
      await tellPlace(here, follows, teller, { waiting, sent }).catch((error: unknown) =>
        log.error({ fault: describeFault(error) }, 'one place could not be told of new articles'),
      );
    }
  };
}

const isSame = (one: Due) => (other: Due) => one.follow === other.follow && one.article === other.article;

/** Tellings that were sent (or given up) while the store took nothing: written down as soon as it does again. */
type Sent = Readonly<{ telling: Telling; posted: boolean }>[];

/** Writes down what is still to be; stops at the first that the store does not take. */
function writeDown(sent: Sent, teller: Teller): void {
  while (sent[0] !== undefined) {
    settle(sent[0].telling, sent[0].posted, teller);
    sent.shift();
  }
}

function dropOld({ store, now, log }: Teller): void {
  const old = store.alerts.drop(now() - GIVEN_UP);
  if (old > 0) log.warn({ messages: old }, 'new articles could not be told of for three days');
}

type Here = Readonly<{ place: Place; due: readonly Due[] }>;

function byPlace(due: readonly Due[], follows: ReadonlyMap<number, Follow>): ReadonlyMap<string, Here> {
  const places = new Map<string, { place: Place; due: Due[] }>();
  for (const one of due) {
    const follow = follows.get(one.follow);
    if (follow === undefined) continue;
    const { channel, user } = follow;
    const place = channel === null ? { user } : { channel };
    const key = placeKey(place);
    const known = places.get(key);
    if (known === undefined) places.set(key, { place, due: [one] });
    else known.due.push(one);
  }
  return places;
}

/** What a telling says: the message, or nothing where the articles have gone or changed. */
type Said = Readonly<{ message: Message; nonce: string }>;

async function tellPlace(
  { place, due }: Here,
  follows: ReadonlyMap<number, Follow>,
  teller: Teller,
  { waiting, sent }: Readonly<{ waiting: Waiting; sent: Sent }>,
): Promise<void> {
  const { store, post, now, log, stopping } = teller;
  const since = dayOf(now());
  const ids = new Set(due.map(({ follow }) => follow));
  const mine = new Map([...follows].filter(([id]) => ids.has(id)));
  const tellings = planTellings(due, mine, (id) => store.alerts.sentSince(id, since), now());
  for (const telling of tellings) {
    if (stopping()) return;
    // Somebody may have ended one meanwhile.
    const still = { ...telling, follows: telling.follows.filter(({ id }) => store.follows.one(id) !== null) };
    const said = still.follows.length === 0 ? null : await sayOf(still, place, teller);
    const posted = said === null ? null : await post(place, said.message, said.nonce);
    if (posted === null || posted === 'sent') {
      waiting.delete(placeKey(place));
      sent.push({ telling, posted: posted !== null });
      writeDown(sent, teller);
      continue;
    }
    const { why, code, error } = posted;
    if (why === 'gone') {
      endAll(place, code, teller);
      return;
    }
    const fault = describeRefusal(error);
    if (why === 'refused') {
      log.error({ fault }, 'Discord refused a message about a new article');
      settle(telling, false, teller);
      continue;
    }
    const wait = Math.min(LONGEST_WAIT, 2 * (waiting.get(placeKey(place))?.wait ?? FIRST_WAIT / 2));
    waiting.set(placeKey(place), { until: now() + wait, wait });
    log.warn({ fault, minutes: Math.round(wait / MINUTE) }, 'a new article could not be told of; tried again later');
    return;
  }
}

/** Writes down what was told, or given up. */
function settle({ due, counts }: Telling, sent: boolean, { store, now }: Teller): void {
  for (const id of new Set(due.map(({ follow }) => follow))) {
    const articles = due.filter(({ follow }) => follow === id).map(({ article }) => article);
    store.alerts.done(id, articles, now(), sent && counts.has(id));
  }
}

/** Ends every follow of a place that is gone, and says so in the log. */
function endAll(place: Place, code: number | null, { store, now, log, botId }: Teller): void {
  const ended = store.follows.at(place);
  for (const { id } of ended) store.follows.remove(id, botId(), now());
  const where = 'channel' in place ? 'its channel is gone or closed to the bot' : 'direct messages are closed';
  log.info({ follows: ended.map(({ id }) => id), code }, `follows have ended: ${where}`);
}

async function sayOf(telling: Telling, place: Place, teller: Teller): Promise<Said | null> {
  const { library, store, now } = teller;
  const { articles, follows } = telling;
  const guild = follows[0]?.guild ?? null;
  const words = wordsFor(teller.localeOf(guild));
  // The server may leave an outlet out since this was noted.
  const without = new Set(guild === null ? [] : store.settings.of(guild).without);
  const isShown = (source: string | null): boolean => source === null || !without.has(source);
  const day = dayOf(now());
  if (telling.what === 'rest') {
    const rows = new Map((await library.sources({})).map((row) => [row.article, row]));
    const there = articles
      .map((id) => rows.get(id as ArticleId))
      .filter((row): row is SourceRow => row !== undefined && isShown(row.source));
    const first = telling.due[0]?.article ?? '';
    const nonce = nonceOf(placeKey(place), 'rest', String(day), first, ...follows.map(({ id }) => String(id)));
    const isToday = telling.due.every(({ at }) => at >= day);
    return there.length === 0 ? null : { message: restView(there, follows, isToday, words), nonce };
  }
  const matches = await library.matching({
    follows: follows.map(({ id, kind, text }) => ({ id, kind, text })),
    articles: articles as readonly ArticleId[],
    asOf: today(new Date(now())),
    again: true,
  });
  const byFollow = new Map(matches.map(({ follow, passage }: FollowMatch) => [follow, passage]));
  const matched = follows.flatMap((follow) => {
    const passage = byFollow.get(follow.id);
    return passage === undefined || !isShown(passage.citation.source) ? [] : [{ follow, passage }];
  });
  if (matched.length === 0) return null;
  return { message: alertView(matched, words), nonce: nonceOf(placeKey(place), ...articles) };
}
