/** The bot: connects discord.js, hands events on as plain data, and ends with a reason one can act on. */

import { setTimeout as sleep } from 'node:timers/promises';
import {
  Client,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  InteractionResponseType,
  Options,
  Partials,
  RESTJSONErrorCodes,
  Routes,
  Status,
  type AutocompleteInteraction,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageDeleteDispatchData,
  type GatewayMessageUpdateDispatchData,
  type Interaction,
  type RepliableInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Library } from '../library.ts';
import { wordsFor } from '../words/words.ts';
import { press } from './buttons/press.ts';
import { COMMANDS } from './commands/index.ts';
import { makeCooldown, WINDOW } from './cooldown.ts';
import { carryOut, type Wire } from './deliver.ts';
import { callOf, pressOf, spokenOf, targetOf } from './events.ts';
import { describeFault, refusalCode } from './fault.ts';
import { serveHealth, type Health } from './health.ts';
import { inviteUrl } from './invite.ts';
import { choices } from './limits.ts';
import { markdown } from './markdown.ts';
import { makeConversation } from './mention.ts';
import { notice } from './message.ts';
import type { Plan, Room } from './plan.ts';
import { Recent } from './recent.ts';
import { register } from './register.ts';
import { interactionRest, restOptions } from './rest.ts';
import type { BotSettings, Clock } from './settings.ts';

/** Work in hand gets this long after a stop; the process must be gone after ten seconds. */
const PATIENCE = 8000;
/** Discord takes suggestions for three seconds. */
const SUGGEST_PATIENCE = 2000;
/** Interactions are answered once, whatever the gateway repeats; so many are remembered. */
const REMEMBERED = 2000;

/** Why the bot ended: exit code (0 stopped, 1 fault, 2 cannot run) and one sentence with what to do. */
export type End = Readonly<{ code: 0 | 1 | 2; sentence: string }>;

export type RunningBot = Readonly<{
  /** Refuses new work, finishes what runs, disconnects. Resolves within ten seconds. */
  stop: () => Promise<void>;
  /** Resolves when the bot has ended, whatever the reason. */
  ended: Promise<End>;
  /** Port of the health endpoint, `null` when it is off. */
  healthPort: number | null;
}>;

export type Start = Readonly<{ library: Library; settings: BotSettings; log: Logger; now?: Clock }>;

const { ENDS, inviteLine } = wordsFor('en');

/** Close codes after which Discord does not let the bot back in. */
const FATAL_CLOSES: ReadonlyMap<number, End> = new Map<number, End>([
  [GatewayCloseCodes.AuthenticationFailed, { code: 2, sentence: ENDS.wrongToken }],
  [GatewayCloseCodes.DisallowedIntents, { code: 2, sentence: ENDS.intents }],
  [GatewayCloseCodes.InvalidIntents, { code: 2, sentence: ENDS.intents }],
  [GatewayCloseCodes.ShardingRequired, { code: 2, sentence: ENDS.sharding }],
  [GatewayCloseCodes.InvalidShard, { code: 2, sentence: ENDS.sharding }],
  [GatewayCloseCodes.InvalidAPIVersion, { code: 2, sentence: ENDS.version }],
]);

/**
 * Starts the bot. Resolves once it is logged in, or once it is clear that it cannot be (`ended` says why).
 */
export async function startBot({ library, settings, log, now = Date.now }: Start): Promise<RunningBot> {
  const client = new Client({
    // None of these is privileged: only what is addressed to the bot has its text in it.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    shards: 'auto',
    allowedMentions: { parse: [], repliedUser: false },
    rest: restOptions(settings.apiBase),
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
  const replies = interactionRest(settings.apiBase);
  const wire: Wire = { bot: client.rest, replies, log };
  const cooldown = makeCooldown(settings.cooldown);
  const botId = (): string => client.user?.id ?? '';
  const conversation = makeConversation({ bot: client.rest, log, botId, cooldown, now });

  let commandIds: ReadonlyMap<string, string> = new Map();
  let stopping = false;
  let lastEvent: number | null = null;
  const running = new Set<Promise<unknown>>();
  const seen = new Recent<string, true>(REMEMBERED);

  const track = (work: Promise<unknown>): void => {
    running.add(work);
    void work.finally(() => running.delete(work));
  };
  const room = (locale: string): Room => ({ library, commandIds, log, words: wordsFor(locale) });

  let end: (reason: End) => void = () => undefined;
  const ended = new Promise<End>((resolve) => (end = resolve));

  const firstTime = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.set(id, true);
    return true;
  };

  /** What is done with an interaction; a question too many is refused here. */
  const planFor = async (interaction: RepliableInteraction): Promise<Plan> => {
    const here = room(interaction.locale);
    const { words } = here;
    if (stopping) return { how: 'say', message: notice(markdown(words.stopping())) };
    if (interaction.isMessageComponent()) return press(pressOf(interaction), here);
    if (!interaction.isChatInputCommand() && !interaction.isMessageContextMenuCommand()) {
      return { how: 'say', message: notice(markdown(words.unknownButton())) };
    }
    const command = COMMANDS.get(interaction.commandName);
    if (command === undefined) return { how: 'say', message: notice(markdown(words.unknownButton())) };
    const tooFast = command.counts ? await cooldown.take(interaction.user.id, interaction.channelId) : null;
    if (tooFast !== null) {
      return { how: 'say', message: notice(markdown(words.tooFast(tooFast.limit, WINDOW, tooFast.waitSeconds))) };
    }
    return command.run(callOf(interaction), here);
  };

  const onInteraction = async (interaction: Interaction): Promise<void> => {
    if (!firstTime(interaction.id)) return;
    if (interaction.isAutocomplete()) return suggest(interaction, room(interaction.locale), wire);
    if (!interaction.isRepliable()) return;
    const { words } = room(interaction.locale);
    const target = targetOf(interaction);
    let plan: Plan;
    try {
      plan = await planFor(interaction);
    } catch (error) {
      plan = { how: 'reply', onlyAsker: true, work: () => Promise.reject(asError(error)) };
    }
    await carryOut(plan, target, words, wire);
  };

  client.on(Events.InteractionCreate, (interaction) => track(onInteraction(interaction)));
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
    if (!stopping) void finish(FATAL_CLOSES.get(code) ?? { code: 1, sentence: ENDS.unreachable });
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
    return {
      ready: gateway === 'connected' && client.isReady() && !stopping,
      gateway,
      lastEventSeconds: lastEvent === null ? null : Math.round((now() - lastEvent) / 1000),
      articles: library.status().articles,
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
    await finish(whyNoLogin(error));
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

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('not an error', { cause: error });
}

/** Waits until all work is done, at most `patience` ms. */
async function settle(running: ReadonlySet<Promise<unknown>>, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  await Promise.race([late, Promise.allSettled(running)]);
  clearTimeout(timer);
}

function whyNoLogin(error: unknown): End {
  if (!(error instanceof Error)) return { code: 1, sentence: ENDS.unreachable };
  if ('code' in error && error.code === DiscordjsErrorCodes.TokenInvalid) return { code: 2, sentence: ENDS.wrongToken };
  if (/disallowed intents|invalid intents/i.test(error.message)) return { code: 2, sentence: ENDS.intents };
  if (/authentication failed/i.test(error.message)) return { code: 2, sentence: ENDS.wrongToken };
  if (/sessions remaining/i.test(error.message)) return { code: 1, sentence: ENDS.sessions };
  return { code: 1, sentence: ENDS.unreachable };
}

/** Offers choices while one types. What fails offers nothing; the typed text still works. */
async function suggest(interaction: AutocompleteInteraction, here: Room, { replies, log }: Wire): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const offered = async (): Promise<unknown> => {
    const command = COMMANDS.get(interaction.commandName);
    return choices.parse((await command?.autocomplete?.(focused.name, focused.value.slice(0, 100), here)) ?? []);
  };
  // Names and items are known once the background extraction is done; a list that comes late is of no use.
  const late = sleep(SUGGEST_PATIENCE, [], { ref: false });
  try {
    const list = await Promise.race([offered(), late]).catch((error: unknown) => {
      log.warn({ fault: describeFault(error) }, 'no suggestions');
      return [];
    });
    await replies.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: list } },
      auth: false,
    });
  } catch (error) {
    log.debug({ fault: describeFault(error) }, 'suggestions came too late');
  }
}
