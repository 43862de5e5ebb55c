/** Notices new articles, writes down whom they concern, and tells them. */

import type { Logger } from 'pino';
import type { REST } from 'discord.js';
import { today, type Library } from '../../library.ts';
import type { Store } from '../../store.ts';
import { describeFault } from '../replies/fault.ts';
import type { Clock } from '../settings.ts';
import { makePost } from './post.ts';
import { makeTell } from './tell.ts';

/** What is told of new articles. */
export type Alerts = Readonly<{
  /** The articles may have changed: called once the change is live. */
  changed: () => void;
  /** Begins nothing new. Resolves when the message in hand is sent. */
  stop: () => Promise<void>;
}>;

type Needs = Readonly<{
  library: Library;
  store: Store;
  rest: REST;
  log: Logger;
  now: Clock;
  botId: () => string;
  /** The locale of a server; of direct messages none is known. */
  localeOf: (guildId: string | null) => string;
  /** So often it is looked whether quiet hours are over, milliseconds. */
  every: number;
}>;

/** Begins to tell of new articles: of those that came while nobody looked at once, then at each change. */
export function startAlerts({ library, store, rest, log, now, botId, localeOf, every }: Needs): Alerts {
  let stopping = false;
  /** When the articles last changed; `null` once that is noted. */
  let arrived: number | null = null;
  let working: Promise<void> | null = null;
  const tell = makeTell({ library, store, log, now, botId, localeOf, post: makePost(rest), stopping: () => stopping });

  const work = async (): Promise<void> => {
    do {
      const at = arrived;
      if (at !== null) {
        // What cannot be noted now is tried again with the next look; what is due is told all the same.
        const noted = await note(at, { library, store, log }).then(
          () => true,
          (error: unknown) => {
            log.error({ fault: describeFault(error) }, 'new articles could not be matched with what is followed');
            return false;
          },
        );
        // A change that came meanwhile is noted in the next round.
        if (noted && arrived === at) arrived = null;
        if (!noted) {
          await tell();
          return;
        }
      }
      await tell();
    } while (arrived !== null && !stopping);
  };
  const begin = (): void => {
    if (stopping || working !== null) return;
    working = work()
      .catch((error: unknown) => log.error({ fault: describeFault(error) }, 'new articles could not be told of'))
      .finally(() => (working = null));
  };
  const changed = (): void => {
    arrived = now();
    begin();
  };
  const timer = setInterval(begin, every).unref();
  changed();
  return {
    changed,
    stop: async () => {
      stopping = true;
      clearInterval(timer);
      await working;
    },
  };
}

/** Notes the articles that were never seen before, and in the same step who is to be told of them. */
async function note(at: number, { library, store, log }: Pick<Needs, 'library' | 'store' | 'log'>): Promise<void> {
  const all = (await library.sources({})).map(({ article }) => article);
  const known = store.alerts.known();
  if (known === null) {
    // The first time nothing is new: nobody is told of what was there before him.
    store.alerts.note(all, [], at);
    return;
  }
  const fresh = all.filter((article) => !known.has(article));
  if (fresh.length === 0) return;
  const follows = new Map(
    store.follows
      .all()
      .filter((follow) => follow.at < at)
      .map((follow) => [follow.id, follow]),
  );
  const wanted = [...follows.values()].map(({ id, kind, text }) => ({ id, kind, text }));
  const matches =
    wanted.length === 0 ? [] : await library.matching({ follows: wanted, articles: fresh, asOf: today(new Date(at)) });
  const due = matches.flatMap(({ follow: id, passage }) => {
    const guild = follows.get(id)?.guild ?? null;
    const leftOut = guild !== null && store.settings.of(guild).without.includes(passage.citation.source ?? '');
    return leftOut ? [] : [{ follow: id, article: passage.article }];
  });
  store.alerts.note(fresh, due, at);
  log.info({ articles: fresh.length, matches: due.length }, 'new articles noted');
}
