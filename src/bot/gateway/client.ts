/** The bot: connects discord.js, hands events on as plain data, and ends with a reason one can act on. */

import {
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Partials,
  RESTJSONErrorCodes,
  Status,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageDeleteDispatchData,
  type GatewayMessageUpdateDispatchData,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Library } from '../../library.ts';
import { wordsFor } from '../../words/words.ts';
import { makeCooldown } from '../interactions/cooldown.ts';
import { endOfClose, endOfLogin, type End } from './end.ts';
import { spokenOf } from '../interactions/events.ts';
import { describeFault, refusalCode } from '../replies/fault.ts';
import { serveHealth, type Health } from './health.ts';
import { makeInteractions } from '../interactions/interactions.ts';
import { inviteUrl } from './invite.ts';
import { makeConversation } from '../interactions/mention.ts';
import type { Room } from '../replies/plan.ts';
import { register } from './register.ts';
import { interactionRest, restOptions } from './rest.ts';
import type { BotSettings, Clock } from '../settings.ts';

/** Work in hand gets this long after a stop; the process must be gone after ten seconds. */
const PATIENCE = 8000;

/** A bot that has been started. */
export type RunningBot = Readonly<{
  /** Refuses new work, finishes what runs, disconnects. Resolves within ten seconds. */
  stop: () => Promise<void>;
  /** Resolves when the bot has ended, whatever the reason. */
  ended: Promise<End>;
  /** Port of the health endpoint, `null` when it is off. */
  healthPort: number | null;
}>;

/** What the bot is started with; `now` so that tests can set the clock. */
export type Start = Readonly<{ library: Library; settings: BotSettings; log: Logger; now?: Clock }>;

const { ENDS, inviteLine } = wordsFor('en');

/** discord.js with what the bot needs of it: no privileged intent, next to no cache. */
function makeClient(apiBase: string): Client {
  return new Client({
    // None of these is privileged: only what is addressed to the bot has its text in it.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    shards: 'auto',
    allowedMentions: { parse: [], repliedUser: false },
    rest: restOptions(apiBase),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
  });
}

/** Starts the bot. Resolves once it is logged in, or once it is clear that it cannot be (`ended` says why). */
export async function startBot({ library, settings, log, now = Date.now }: Start): Promise<RunningBot> {
  const client = makeClient(settings.apiBase);
  const replies = interactionRest(settings.apiBase);
  const cooldown = makeCooldown(settings.cooldown);
  const botId = (): string => client.user?.id ?? '';
  const conversation = makeConversation({ bot: client.rest, log, botId, cooldown, now });

  let commandIds: ReadonlyMap<string, string> = new Map();
  let stopping = false;
  let lastEvent: number | null = null;
  const running = new Set<Promise<unknown>>();

  const track = (work: Promise<unknown>): void => {
    running.add(work);
    void work.finally(() => running.delete(work));
  };
  const room = (locale: string): Room => ({ library, commandIds, log, words: wordsFor(locale) });

  let end: (reason: End) => void = () => undefined;
  const ended = new Promise<End>((resolve) => (end = resolve));

  const interact = makeInteractions({
    wire: { bot: client.rest, replies, log },
    cooldown,
    room,
    stopping: () => stopping,
  });

  client.on(Events.InteractionCreate, (interaction) => track(interact(interaction)));
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    if (!stopping) track(conversation.said(spokenOf(message, botId()), room('en')));
  });
  client.ws.on(GatewayDispatchEvents.MessageUpdate, (message: GatewayMessageUpdateDispatchData) => {
    if (!stopping) track(conversation.edited(spokenOf(message, botId()), room('en')));
  });
  client.ws.on(GatewayDispatchEvents.MessageDelete, ({ id, channel_id }: GatewayMessageDeleteDispatchData) => {
    track(conversation.deleted(id, channel_id));
  });

  client.on(Events.Raw, () => (lastEvent = now()));
  client.on(Events.Error, (error) => log.warn({ fault: describeFault(error) }, 'gateway error'));
  client.on(Events.ShardError, (error) => log.warn({ fault: describeFault(error) }, 'gateway connection error'));
  client.on(Events.ShardReconnecting, () => log.info('gateway lost, connecting again'));
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ replayed }, 'gateway resumed'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (!stopping) void finish(endOfClose(code));
  });

  client.once(Events.ClientReady, ({ application, guilds }) => {
    log.info({ servers: guilds.cache.size, ...library.status() }, 'ready');
    log.info(inviteLine(inviteUrl(application.id)));
    track(
      register(client.rest, application.id, settings.guildId, log)
        .then(({ ids }) => (commandIds = ids))
        .catch(async (error: unknown) => {
          const code = refusalCode(error);
          const unknown = code === RESTJSONErrorCodes.MissingAccess || code === RESTJSONErrorCodes.UnknownGuild;
          if (unknown) await finish({ code: 2, sentence: ENDS.unknownServer });
          else log.error({ fault: describeFault(error) }, ENDS.commands);
        }),
    );
  });

  const state = (): Health => {
    const gateway = stopping ? 'lost' : gatewayState(client.ws.shards.map(({ status }) => status));
    const { articles, passages, encoder } = library.status();
    return {
      ready: gateway === 'connected' && client.isReady() && !stopping,
      gateway,
      lastEventSeconds: lastEvent === null ? null : Math.round((now() - lastEvent) / 1000),
      ...{ articles, encoder: encoder.state, vectors: encoder.vectors, passages },
    };
  };
  const health = settings.healthPort === null ? null : await serveHealth(settings.healthPort, state);

  let finished: Promise<void> | null = null;
  const finish = (reason: End): Promise<void> => {
    finished ??= (async () => {
      stopping = true;
      await settle(running, reason.code === 0 ? PATIENCE : 0);
      await client.destroy().catch((error: unknown) => log.warn({ fault: describeFault(error) }, 'not closed cleanly'));
      replies.clearHandlerSweeper();
      replies.clearHashSweeper();
      await health?.close();
      end(reason);
    })();
    return finished;
  };

  try {
    await client.login(settings.token);
  } catch (error) {
    log.debug({ fault: describeFault(error) }, 'login failed');
    await finish(endOfLogin(error));
  }
  return {
    stop: () => finish({ code: 0, sentence: ENDS.stopped }),
    ended,
    healthPort: health?.port ?? null,
  };
}

/** The state of all connections together. */
function gatewayState(shards: readonly Status[]): Health['gateway'] {
  if (shards.includes(Status.Disconnected)) return 'lost';
  return shards.length > 0 && shards.every((status) => status === Status.Ready) ? 'connected' : 'connecting';
}

/** Waits until all work is done, at most `patience` ms. */
async function settle(running: ReadonlySet<Promise<unknown>>, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  await Promise.race([late, Promise.allSettled(running)]);
  clearTimeout(timer);
}
