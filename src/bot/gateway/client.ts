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
  type REST,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Library } from '../../library.ts';
import { withoutOutlets } from '../../library/without.ts';
import { DEFAULT_SETTINGS, type Store } from '../../store.ts';
import { wordsFor } from '../../words/words.ts';
import { startAlerts, type Alerts } from '../alerts/alerts.ts';
import { makeCooldown } from '../interactions/cooldown.ts';
import { endOfClose, endOfLogin, type End } from './end.ts';
import { spokenOf } from '../interactions/events.ts';
import { describeFault, describeRefusal, refusalCode } from '../replies/fault.ts';
import { serveHealth, type Health, type HealthServer } from './health.ts';
import { USUAL_PACE, type Pace } from '../interactions/progress.ts';
import { makeInteractions } from '../interactions/interactions.ts';
import { makeMetrics, type Metrics } from './metrics.ts';
import { languageFor, ownLanguageFor, type Hearer, type ServerLanguage } from '../interactions/language.ts';
import { inviteUrl } from './invite.ts';
import { makeConversation } from '../interactions/mention.ts';
import type { Thread } from '../interactions/thread.ts';
import { makeOperators } from './operators.ts';
import type { House, Room } from '../replies/plan.ts';
import { Recent } from '../replies/recent.ts';
import { register } from './register.ts';
import { interactionRest, restOptions } from './rest.ts';
import type { BotSettings, Clock } from '../settings.ts';

/** Votes on answers that are remembered, so that one person votes once. */
const VOTES_REMEMBERED = 2000;
/** Quiet hours are over at a full hour: nobody waits much longer than this. */
const ALERTS_EVERY = 60_000;
/** Work in hand gets this long after a stop; the process must be gone after ten seconds. */
const PATIENCE = 8000;

/** A bot that has been started. */
export type RunningBot = Readonly<{
  /** Refuses new work, finishes what runs, disconnects. Resolves within ten seconds. */
  stop: () => Promise<void>;
  /** Resolves when the bot has ended, whatever the reason. */
  ended: Promise<End>;
  /** The articles have changed: who follows what is new in them is told. */
  articlesChanged: () => void;
  /** Port of the health endpoint, `null` when it is off. */
  healthPort: number | null;
}>;

/** What the bot is started with; `now` and `pace` so that tests can set the clock. */
export type Start = Readonly<{
  library: Library;
  settings: BotSettings;
  log: Logger;
  /** What is kept between runs; without it nothing is. */
  store?: Store | null;
  now?: Clock;
  pace?: Pace;
  /** So often it is looked whether something can be told now that could not before, milliseconds. */
  alertsEvery?: number;
}>;

/** What the parts of a running bot share. */
type Bot = Readonly<Required<Start>> &
  Readonly<{
    client: Client;
    /** Interaction replies, which have no limit a second. */
    replies: REST;
    state: State;
    metrics: Metrics;
  }>;

/** What changes while a bot runs. */
type State = {
  /** Registered commands by name; none until they are registered. */
  commandIds: ReadonlyMap<string, string>;
  /** True once no new work is taken. */
  stopping: boolean;
  /** When the gateway sent its last packet; `null` before the first. */
  lastEvent: number | null;
  /** Work in hand. */
  readonly running: Set<Promise<unknown>>;
  /** Tells of new articles; `null` before the bot is logged in, and where nothing is kept. */
  alerts: Alerts | null;
  /** Looks every day whether something kept is to be deleted. */
  purging?: NodeJS.Timeout;
};

/** Ends the bot; the first reason counts. */
type Finish = (reason: End) => Promise<void>;

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
export async function startBot({
  library: articles,
  settings,
  log,
  store = null,
  now = Date.now,
  pace = USUAL_PACE,
  alertsEvery = ALERTS_EVERY,
}: Start): Promise<RunningBot> {
  const metrics = makeMetrics(
    () => healthOf(bot),
    () => guarded(log, () => store?.follows.count()) ?? 0,
  );
  const articlesChanged = (): void => bot.state.alerts?.changed();
  const library = tellingOf(articles, articlesChanged);
  const bot: Bot = {
    metrics,
    ...{ library, settings, log, store, now, pace, alertsEvery },
    client: makeClient(settings.apiBase),
    replies: interactionRest(settings.apiBase),
    state: { commandIds: new Map(), stopping: false, lastEvent: null, running: new Set(), alerts: null },
  };
  const { healthHost: host, healthPort: port } = settings;
  const health = port === null ? null : await serveHealth({ host, port }, () => healthOf(bot), bot.metrics);
  const { finish, ended } = makeEnding(bot, health);
  answerPeople(bot);
  watchConnection(bot, finish);
  registerWhenReady(bot, finish);
  alertWhenReady(bot);
  try {
    await bot.client.login(settings.token);
  } catch (error) {
    log.debug({ fault: describeRefusal(error) }, 'login failed');
    await finish(endOfLogin(error));
  }
  return {
    stop: () => finish({ code: 0, sentence: ENDS.stopped }),
    ended,
    articlesChanged,
    healthPort: health?.port ?? null,
  };
}

/** Keeps work in hand until it is done, so that a stop can wait for it. */
function track({ running }: State, work: Promise<unknown>): void {
  running.add(work);
  const done = (): void => void running.delete(work);
  work.then(done, done);
}

/** Settings of a server; the defaults in direct messages, where nothing is kept and where that cannot be read. */
function settingsOf(guildId: string | null, { store, log }: Pick<Bot, 'store' | 'log'>): Room['settings'] {
  const read = guildId === null ? null : guarded(log, () => store?.settings.of(guildId));
  return read ?? DEFAULT_SETTINGS;
}

/** What some work with the store gives; `null` where the store fails, which the log says: it costs nobody his answer. */
function guarded<Given>(log: Logger, work: () => Given): Given | null {
  try {
    return work();
  } catch (error) {
    log.error({ fault: describeFault(error) }, 'what is kept between runs cannot be read or written');
    return null;
  }
}

/** What is known of the languages of servers. */
function serverLanguage({ client, store, log }: Pick<Bot, 'client' | 'store' | 'log'>): ServerLanguage {
  return {
    chosen: (guildId) => {
      const { language } = settingsOf(guildId, { store, log });
      return language === 'auto' ? null : language;
    },
    preferred: (guildId) => client.guilds.cache.get(guildId)?.preferredLocale ?? null,
  };
}

/** Answers commands, presses and messages. */
function answerPeople(bot: Bot): void {
  const { library, settings, log, store, now, pace, client, replies, state } = bot;
  const { answered } = bot.metrics;
  const cooldown = makeCooldown(settings.cooldown);
  const botId = (): string => client.user?.id ?? '';
  const operators = makeOperators(client.rest, settings.adminGuilds, log, now);
  const intake = { busy: false };
  const voted = new Recent<string, true>(VOTES_REMEMBERED);
  const connection = () => ({ state: gatewayOf(bot), servers: client.guilds.cache.size });
  const server = serverLanguage(bot);
  const room = (hearer: Hearer): Room => {
    const here = settingsOf(hearer.guildId, { store, log });
    const { commandIds } = state;
    const house: House = { library, log, operators, intake, store, voted, connection, now, commandIds };
    return {
      ...house,
      library: withoutOutlets(library, here.without),
      words: wordsFor(ownLanguageFor(hearer, server)),
      publicWords: wordsFor(languageFor(hearer, server)),
      settings: here,
      house,
    };
  };
  const isOpen = (channelId: string | null, { channels }: Room['settings']): boolean => {
    if (channels.length === 0 || channelId === null || channels.includes(channelId)) return true;
    const channel = client.channels.cache.get(channelId);
    return channel?.isThread() === true && channel.parentId !== null && channels.includes(channel.parentId);
  };
  const threadOf = (id: string): Thread | null => {
    const channel = client.channels.cache.get(id);
    return channel?.isThread() === true ? { id, parentId: channel.parentId } : null;
  };
  const interact = makeInteractions({
    wire: { bot: client.rest, replies, log, pace, answered },
    cooldown,
    room,
    isOpen,
    stopping: () => state.stopping,
  });
  const conversation = makeConversation({ bot: client.rest, log, botId, cooldown, now, answered });

  client.on(Events.InteractionCreate, (interaction) => track(state, interact(interaction)));
  /** Where the server does not want answers, what is said to the bot is not heard. */
  const hear = (
    message: GatewayMessageCreateDispatchData | GatewayMessageUpdateDispatchData,
    what: 'said' | 'edited',
  ): void => {
    const here = room({ locale: null, guildId: message.guild_id ?? null, guildLocale: null });
    if (!state.stopping && isOpen(message.channel_id, here.settings))
      track(state, conversation[what](spokenOf(message, botId(), threadOf(message.channel_id)), here));
  };
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) =>
    hear(message, 'said'),
  );
  client.ws.on(GatewayDispatchEvents.MessageUpdate, (message: GatewayMessageUpdateDispatchData) =>
    hear(message, 'edited'),
  );
  client.ws.on(GatewayDispatchEvents.MessageDelete, ({ id, channel_id }: GatewayMessageDeleteDispatchData) => {
    track(state, conversation.deleted(id, channel_id));
  });
}

/** Logs what becomes of the connection; a close for good ends the bot. */
function watchConnection({ client, log, now, state }: Bot, finish: Finish): void {
  client.on(Events.Raw, () => (state.lastEvent = now()));
  client.on(Events.Error, (error) => log.warn({ fault: describeRefusal(error) }, 'gateway error'));
  client.on(Events.ShardError, (error) => log.warn({ fault: describeRefusal(error) }, 'gateway connection error'));
  client.on(Events.ShardReconnecting, () => log.info('gateway lost, connecting again'));
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ replayed }, 'gateway resumed'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (!state.stopping) void finish(endOfClose(code));
  });
}

/** Registers the commands once the bot is logged in; a server that does not know the bot ends it. */
function registerWhenReady(bot: Bot, finish: Finish): void {
  const { library, settings, log, client, state, store } = bot;
  client.once(Events.ClientReady, ({ application, guilds }) => {
    if (store !== null) forgetLeft(store, [...guilds.cache.keys()], bot);
    log.info({ servers: guilds.cache.size, ...library.status() }, 'ready');
    log.info(inviteLine(inviteUrl(application.id)));
    const registering = register(client.rest, application.id, settings.guildId, log)
      .then(({ ids }) => (state.commandIds = ids))
      .catch(async (error: unknown) => {
        const code = refusalCode(error);
        const unknown = code === RESTJSONErrorCodes.MissingAccess || code === RESTJSONErrorCodes.UnknownGuild;
        if (unknown) await finish({ code: 2, sentence: ENDS.unknownServer });
        else log.error({ fault: describeFault(error) }, ENDS.commands);
      });
    track(state, registering);
  });
}

/** Begins to tell of new articles once the bot is logged in. */
function alertWhenReady({ library, log, store, now, client, state, alertsEvery: every }: Bot): void {
  const server = serverLanguage({ client, store, log });
  client.once(Events.ClientReady, ({ rest, user }) => {
    if (store === null || state.stopping) return;
    state.alerts = startAlerts({
      ...{ library, store, rest, log, now, every, botId: () => user.id },
      localeOf: (guildId) => languageFor({ locale: null, guildId, guildLocale: null }, server),
    });
  });
}

/** The same library, that tells when articles were put in or read again by a command. */
function tellingOf(library: Library, changed: () => void): Library {
  const then = async <Report>(work: Promise<Report>): Promise<Report> => {
    const report = await work;
    changed();
    return report;
  };
  return {
    ...library,
    add: (address, tell) => then(library.add(address, tell)),
    reload: () => then(library.reload()),
  };
}

/** What is kept of a server that was left is deleted after this time, unless it comes back. */
const LEFT_KEPT = 30 * 24 * 3600 * 1000;
const DAY = 24 * 3600 * 1000;

/** Notes which servers the bot has left, and deletes what is kept of those left long ago, now and every day. */
function forgetLeft(store: Store, guilds: readonly string[], { client, log, now, state }: Bot): void {
  const purge = (): void => {
    if (state.stopping) return;
    const gone = guarded(log, () => store.guilds.purge(now() - LEFT_KEPT)) ?? [];
    if (gone.length > 0) log.info({ servers: gone.length }, 'deleted what was kept of servers left 30 days ago');
  };
  guarded(log, () => store.guilds.present(guilds, now()));
  client.on(Events.GuildCreate, ({ id }) => guarded(log, () => store.guilds.back(id)));
  client.on(Events.GuildDelete, ({ id }) => guarded(log, () => store.guilds.left(id, now())));
  purge();
  state.purging = setInterval(purge, DAY).unref();
}

/** What the health endpoint tells. */
function healthOf(bot: Bot): Health {
  const { library, now, client, state } = bot;
  const { stopping, lastEvent } = state;
  const gateway = gatewayOf(bot);
  const { articles, passages, encoder } = library.status();
  return {
    ready: gateway === 'connected' && client.isReady() && !stopping,
    gateway,
    lastEventSeconds: lastEvent === null ? null : Math.round((now() - lastEvent) / 1000),
    ...{ articles, encoder: encoder.state, vectors: encoder.vectors, passages },
  };
}

function gatewayOf({ client, state }: Bot): Health['gateway'] {
  return state.stopping ? 'lost' : gatewayState(client.ws.shards.map(({ status }) => status));
}

/** The state of all connections together. */
function gatewayState(shards: readonly Status[]): Health['gateway'] {
  if (shards.includes(Status.Disconnected)) return 'lost';
  return shards.length > 0 && shards.every((status) => status === Status.Ready) ? 'connected' : 'connecting';
}

/** How the bot ends, once whatever asks for it, and what tells that it has. */
function makeEnding(bot: Bot, health: HealthServer | null): Readonly<{ finish: Finish; ended: Promise<End> }> {
  let end: (reason: End) => void = () => undefined;
  const ended = new Promise<End>((resolve) => (end = resolve));
  let finished: Promise<void> | null = null;
  const finish: Finish = (reason) => {
    finished ??= close(bot, health, reason).then(() => end(reason));
    return finished;
  };
  return { finish, ended };
}

/** Takes no new work, waits for what runs unless something is wrong, and disconnects. */
async function close({ log, client, replies, state }: Bot, health: HealthServer | null, { code }: End): Promise<void> {
  state.stopping = true;
  clearInterval(state.purging);
  if (state.alerts !== null) track(state, state.alerts.stop());
  await settle(state.running, code === 0 ? PATIENCE : 0);
  await client.destroy().catch((error: unknown) => log.warn({ fault: describeFault(error) }, 'not closed cleanly'));
  replies.clearHandlerSweeper();
  replies.clearHashSweeper();
  await health?.close();
}

/** Waits until all work is done, at most `patience` ms. */
async function settle(running: ReadonlySet<Promise<unknown>>, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  await Promise.race([late, Promise.allSettled(running)]);
  clearTimeout(timer);
}
