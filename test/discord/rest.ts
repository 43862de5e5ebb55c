/** The REST side of the loopback Discord: the calls this bot makes, refused as Discord refuses them. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { InteractionResponseType, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { againstChoiceLimits, againstCommandLimits, againstLimits, againstOpenApi } from './check.ts';
import { modalSchema } from '../../src/bot/messages/modal.ts';
import type { CallKind, Faults } from './faults.ts';
import { snowflake } from './ids.ts';
import { applicationJson, channelJson, messageJson, userJson } from './wire.ts';
import type { Json, OpenInteraction, StoredMessage, World } from './world.ts';

/** A call that came in, for tests to look at. */
export type Call = Readonly<{
  at: number;
  kind: CallKind;
  method: string;
  path: string;
  body: unknown;
  status: number;
}>;

/** A refusal as Discord words it. */
class Refusal extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The interaction token is dead after this, if nothing was said. */
const ACK_WINDOW = 3000;
const TOKEN_LIFE = 15 * 60_000;

export type RestSide = Readonly<{
  world: World;
  faults: Faults;
  token: string;
  gatewayUrl: () => string;
  /** Tells the gateway side and whoever waits. */
  changed: (event: string, message: StoredMessage) => void;
  /** Tells the gateway side something that is no message. */
  dispatch: (event: string, data: Json) => void;
  wake: () => void;
  violations: string[];
  calls: Call[];
  /** Checking costs time; a load test may leave it out. */
  check: boolean;
}>;

type Route = Readonly<{
  method: string;
  pattern: RegExp;
  /** As the OpenAPI document writes it. */
  document: string;
  kind: CallKind;
  /** Needs the bot's token. */
  auth: boolean;
  run: (
    side: RestSide,
    ids: readonly string[],
    body: Json,
    files: readonly UploadedFile[],
    query: URLSearchParams,
  ) => Json | Json[] | null;
}>;

type UploadedFile = Readonly<{ filename: string; size: number }>;

function interactionOf({ world }: RestSide, token: string): OpenInteraction {
  for (const open of world.interactions.values()) if (open.token === token) return open;
  throw new Refusal(404, 10015, 'Unknown Webhook');
}

function usable(side: RestSide, token: string): OpenInteraction {
  const open = interactionOf(side, token);
  if (Date.now() - open.createdAt > TOKEN_LIFE) throw new Refusal(401, 50027, 'Invalid Webhook Token');
  if (open.state === 'open') throw new Refusal(404, 10015, 'Unknown Webhook');
  return open;
}

function malformed(why: string): Refusal {
  return new Refusal(400, 50035, `Invalid Form Body: ${why}`);
}

/** Refuses as Discord does what our limits or its own document do not allow, and remembers it. */
function checked(side: RestSide, wrong: readonly string[]): void {
  side.violations.push(...wrong);
  if (wrong[0] !== undefined) throw malformed(wrong[0]);
}

function attachmentsOf(body: Json, files: readonly UploadedFile[]): StoredMessage['attachments'] {
  const given = (body.attachments ?? []) as { filename?: string }[];
  if (given.length !== files.length) throw malformed('attachments without files');
  const uris = JSON.stringify(body.components ?? []).match(/attachment:\/\/[\w.-]+/g) ?? [];
  for (const uri of uris) {
    if (!files.some(({ filename }) => uri === `attachment://${filename}`)) throw malformed(`${uri} is not attached`);
  }
  return files.map(({ filename, size }) => ({
    id: snowflake(),
    filename,
    size,
    url: `https://cdn.example/${filename}`,
  }));
}

type Content = Pick<StoredMessage, 'components' | 'flags' | 'attachments'>;

function contentOf(side: RestSide, body: Json, files: readonly UploadedFile[]): Content {
  if (side.check) checked(side, againstLimits(body));
  return {
    components: (body.components ?? []) as Json[],
    flags: Number(body.flags ?? 0),
    attachments: attachmentsOf(body, files),
  };
}

function newMessage(side: RestSide, open: OpenInteraction, content: Content, ephemeral: boolean): StoredMessage {
  const message = side.world.addMessage({
    channelId: open.channelId,
    author: side.world.bot,
    ...content,
    flags: content.flags | (ephemeral ? MessageFlags.Ephemeral : 0),
    onlyFor: ephemeral ? open.user.id : null,
    askedBy: open.user.id,
  });
  open.messages.push(message.id);
  return message;
}

/** Marks an interaction as answered and tells who waits. */
function answered(side: RestSide, open: OpenInteraction): void {
  open.state = 'answered';
  open.answeredAt = Date.now();
  side.wake();
}

function deferred(side: RestSide, open: OpenInteraction): void {
  open.state = 'deferred';
  open.ackedAt = Date.now();
  side.wake();
}

function edit(side: RestSide, message: StoredMessage, content: Content): void {
  const ephemeral = message.flags & MessageFlags.Ephemeral;
  Object.assign(message, content, { flags: content.flags | ephemeral, editedAt: Date.now() });
  side.changed('MESSAGE_UPDATE', message);
}

function callback(
  side: RestSide,
  [id = '', token = '']: readonly string[],
  body: Json,
  files: readonly UploadedFile[],
): null {
  const open = side.world.interactions.get(id);
  if (open?.token !== token) throw new Refusal(404, 10062, 'Unknown interaction');
  if (open.state !== 'open') throw new Refusal(400, 40060, 'Interaction has already been acknowledged.');
  if (Date.now() - open.createdAt > ACK_WINDOW) throw new Refusal(404, 10062, 'Unknown interaction');
  const data = (body.data ?? {}) as Json;
  const flags = Number(data.flags ?? 0);
  const ephemeral = (flags & MessageFlags.Ephemeral) !== 0;
  switch (body.type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      if (open.kind !== 'autocomplete') throw malformed('not an autocomplete');
      if (side.check) checked(side, againstChoiceLimits(data.choices));
      open.choices = data.choices as { name: string; value: string }[];
      break;
    case InteractionResponseType.Modal: {
      if (open.kind === 'form' || open.kind === 'autocomplete') throw malformed('no form from here');
      const parsed = modalSchema.safeParse(data);
      if (side.check) checked(side, parsed.success ? [] : [parsed.error.message]);
      open.form = data;
      break;
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      if ((flags & ~MessageFlags.Ephemeral) !== 0) throw malformed('a deferral takes no flag but EPHEMERAL');
      const loading = { components: [], flags: MessageFlags.Loading, attachments: [] };
      open.messageId = newMessage(side, open, loading, ephemeral).id;
      open.ephemeral = ephemeral;
      deferred(side, open);
      return null;
    }
    case InteractionResponseType.DeferredMessageUpdate:
      if (open.kind !== 'component' && open.kind !== 'form') throw malformed('no message to update');
      deferred(side, open);
      return null;
    case InteractionResponseType.ChannelMessageWithSource:
      open.messageId = newMessage(side, open, contentOf(side, data, files), ephemeral).id;
      break;
    default:
      throw malformed(`callback type ${String(body.type)}`);
  }
  open.ackedAt = Date.now();
  answered(side, open);
  return null;
}

function original(side: RestSide, open: OpenInteraction): StoredMessage {
  const message = side.world.messages.get(open.messageId ?? '');
  if (message === undefined || message.deleted) throw new Refusal(404, 10008, 'Unknown Message');
  return message;
}

function followUp(side: RestSide, token: string, body: Json, files: readonly UploadedFile[]): Json {
  const open = usable(side, token);
  const content = contentOf(side, body, files);
  const first = open.messageId === null ? undefined : side.world.messages.get(open.messageId);
  let message: StoredMessage;
  if (open.state === 'deferred' && first?.deleted === false && open.messages.includes(first.id)) {
    // The first follow-up to a deferral is its edit, and the deferral decides who sees it.
    edit(side, first, content);
    message = first;
  } else {
    message = newMessage(side, open, content, (content.flags & MessageFlags.Ephemeral) !== 0);
  }
  answered(side, open);
  return messageJson(side.world, message, false);
}

function writable(side: RestSide, channelId: string): void {
  const channel = side.world.channels.get(channelId);
  if (channel === undefined) throw new Refusal(404, 10003, 'Unknown Channel');
  if (channel.recipient !== null && side.world.closed.has(channel.recipient.id))
    throw new Refusal(403, 50007, 'Cannot send messages to this user');
  if ((channel.botMay & PermissionFlagsBits.ViewChannel) === 0n) throw new Refusal(403, 50001, 'Missing Access');
  if ((channel.botMay & PermissionFlagsBits.SendMessages) === 0n) throw new Refusal(403, 50013, 'Missing Permissions');
}

function ownMessage(side: RestSide, channelId: string, id: string): StoredMessage {
  const message = side.world.messages.get(id);
  if (message?.channelId !== channelId || message.deleted) throw new Refusal(404, 10008, 'Unknown Message');
  if (message.author.id !== side.world.bot.id) {
    throw new Refusal(403, 50005, 'Cannot edit a message authored by another user');
  }
  return message;
}

function createMessage(side: RestSide, channelId: string, body: Json, files: readonly UploadedFile[]): Json {
  writable(side, channelId);
  const content = contentOf(side, body, files);
  const nonce = typeof body.nonce === 'string' ? body.nonce : null;
  if (nonce !== null && body.enforce_nonce === true) {
    for (const message of side.world.messages.values()) {
      if (message.channelId === channelId && message.nonce === nonce) return messageJson(side.world, message, false);
    }
  }
  const reference = body.message_reference as { message_id?: string; fail_if_not_exists?: boolean } | undefined;
  const target = side.world.messages.get(reference?.message_id ?? '');
  const exists = target !== undefined && !target.deleted;
  if (reference !== undefined && !exists && reference.fail_if_not_exists !== false) throw malformed('unknown message');
  const message = side.world.addMessage({
    channelId,
    author: side.world.bot,
    ...content,
    nonce,
    replyTo: exists ? target.id : null,
  });
  side.changed('MESSAGE_CREATE', message);
  return messageJson(side.world, message, false);
}

function putCommands(side: RestSide, where: string, list: Json[]): Json[] {
  if (side.check) checked(side, againstCommandLimits(list));
  const before = side.world.commands.get(where) ?? [];
  const isGlobal = where === 'global';
  const stored = list.map((command) => ({
    ...command,
    id: before.find(({ name, type }) => name === command.name && type === command.type)?.id ?? snowflake(),
    application_id: side.world.applicationId,
    version: snowflake(),
    default_member_permissions: command.default_member_permissions ?? null,
    description: command.description ?? '',
    name_localizations: command.name_localizations ?? null,
    nsfw: false,
    // Discord fills in its defaults for global commands and has neither field for those of a server.
    ...(isGlobal ? {} : { integration_types: [0], contexts: null, guild_id: where }),
  }));
  side.world.commands.set(where, stored);
  return stored;
}

/** The commands as they are read back: texts in other locales only for who asks for them. */
function commandsOf({ world }: RestSide, where: string, query: URLSearchParams): Json[] {
  const stored = world.commands.get(where) ?? [];
  if (query.get('with_localizations') === 'true') return stored;
  return JSON.parse(JSON.stringify(stored), function (this: unknown, key: string, value: unknown) {
    return key.endsWith('_localizations') ? undefined : value;
  }) as Json[];
}

const ID = '(\\d{1,20})';
const at = (path: string): RegExp => new RegExp(`^/api/v10${path}$`);

const ROUTES: readonly Route[] = [
  {
    method: 'GET',
    pattern: at('/gateway/bot'),
    document: '/gateway/bot',
    kind: 'other',
    auth: true,
    run: ({ gatewayUrl }) => ({
      url: gatewayUrl(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 16 },
    }),
  },
  {
    method: 'GET',
    pattern: at('/applications/@me'),
    document: '/applications/@me',
    kind: 'other',
    auth: true,
    run: ({ world }) => ({
      id: world.applicationId,
      name: 'Byline',
      flags: 0,
      bot: userJson(world.bot),
      ...applicationJson(world),
    }),
  },
  {
    method: 'POST',
    pattern: at(`/interactions/${ID}/([^/]+)/callback`),
    document: '/interactions/{interaction_id}/{interaction_token}/callback',
    kind: 'callback',
    auth: false,
    run: callback,
  },
  {
    method: 'PATCH',
    pattern: at(`/webhooks/${ID}/([^/]+)/messages/@original`),
    document: '/webhooks/{webhook_id}/{webhook_token}/messages/@original',
    kind: 'edit',
    auth: false,
    run: (side, [, token = ''], body, files) => {
      const open = usable(side, token);
      const message = original(side, open);
      edit(side, message, contentOf(side, body, files));
      answered(side, open);
      return messageJson(side.world, message, false);
    },
  },
  {
    method: 'DELETE',
    pattern: at(`/webhooks/${ID}/([^/]+)/messages/@original`),
    document: '/webhooks/{webhook_id}/{webhook_token}/messages/@original',
    kind: 'delete',
    auth: false,
    run: (side, [, token = '']) => {
      const open = usable(side, token);
      const message = original(side, open);
      message.deleted = true;
      side.changed('MESSAGE_DELETE', message);
      // Taking away its own deferral answers nothing yet.
      if (!open.messages.includes(message.id)) answered(side, open);
      return null;
    },
  },
  {
    method: 'POST',
    pattern: at(`/webhooks/${ID}/([^/]+)`),
    document: '/webhooks/{webhook_id}/{webhook_token}',
    kind: 'follow-up',
    auth: false,
    run: (side, [, token = ''], body, files) => followUp(side, token, body, files),
  },
  {
    method: 'POST',
    pattern: at('/users/@me/channels'),
    document: '/users/@me/channels',
    kind: 'other',
    auth: true,
    run: ({ world }, _ids, { recipient_id }) => {
      const user = world.users.get(String(recipient_id));
      if (user === undefined) throw new Refusal(404, 10013, 'Unknown User');
      return channelJson(world.dm(user));
    },
  },
  {
    method: 'POST',
    pattern: at(`/channels/${ID}/messages`),
    document: '/channels/{channel_id}/messages',
    kind: 'message',
    auth: true,
    run: (side, [channel = ''], body, files) => createMessage(side, channel, body, files),
  },
  {
    method: 'GET',
    pattern: at(`/channels/${ID}/messages`),
    document: '/channels/{channel_id}/messages',
    kind: 'other',
    auth: true,
    run: ({ world }, [channel = '']) =>
      [...world.messages.values()]
        .filter(({ channelId, deleted, onlyFor }) => channelId === channel && !deleted && onlyFor === null)
        .reverse()
        .map((message) => messageJson(world, message, true)),
  },
  {
    method: 'GET',
    pattern: at(`/channels/${ID}/messages/${ID}`),
    document: '/channels/{channel_id}/messages/{message_id}',
    kind: 'other',
    auth: true,
    run: ({ world }, [channel = '', id = '']) => {
      const message = world.messages.get(id);
      if (message?.channelId !== channel || message.deleted) throw new Refusal(404, 10008, 'Unknown Message');
      return messageJson(world, message, true);
    },
  },
  {
    method: 'POST',
    pattern: at(`/channels/${ID}/messages/${ID}/threads`),
    document: '/channels/{channel_id}/messages/{message_id}/threads',
    kind: 'other',
    auth: true,
    run: (side, [channel = '', id = ''], { name }) => {
      const { world } = side;
      const message = world.messages.get(id);
      if (message?.channelId !== channel || message.deleted) throw new Refusal(404, 10008, 'Unknown Message');
      if (world.channels.get(channel)?.parentId !== undefined) throw new Refusal(400, 50024, 'Not in a thread');
      if (((world.channels.get(channel)?.botMay ?? 0n) & PermissionFlagsBits.CreatePublicThreads) === 0n)
        throw new Refusal(403, 50013, 'Missing Permissions');
      if (world.channels.has(id)) throw new Refusal(400, 160004, 'A thread has already been created for this message');
      const thread = channelJson(world.addThread(String(name), message));
      side.dispatch('THREAD_CREATE', thread);
      return thread;
    },
  },
  {
    method: 'PATCH',
    pattern: at(`/channels/${ID}/messages/${ID}`),
    document: '/channels/{channel_id}/messages/{message_id}',
    kind: 'edit',
    auth: true,
    run: (side, [channel = '', id = ''], body, files) => {
      const message = ownMessage(side, channel, id);
      edit(side, message, contentOf(side, body, files));
      return messageJson(side.world, message, false);
    },
  },
  {
    method: 'DELETE',
    pattern: at(`/channels/${ID}/messages/${ID}`),
    document: '/channels/{channel_id}/messages/{message_id}',
    kind: 'delete',
    auth: true,
    run: (side, [channel = '', id = '']) => {
      const message = ownMessage(side, channel, id);
      message.deleted = true;
      side.changed('MESSAGE_DELETE', message);
      return null;
    },
  },
  {
    method: 'GET',
    pattern: at(`/applications/${ID}/commands`),
    document: '/applications/{application_id}/commands',
    kind: 'register',
    auth: true,
    run: (side, _ids, _body, _files, query) => commandsOf(side, 'global', query),
  },
  {
    method: 'PUT',
    pattern: at(`/applications/${ID}/commands`),
    document: '/applications/{application_id}/commands',
    kind: 'register',
    auth: true,
    run: (side, _ids, body) => putCommands(side, 'global', body as unknown as Json[]),
  },
  {
    method: 'GET',
    pattern: at(`/applications/${ID}/guilds/${ID}/commands`),
    document: '/applications/{application_id}/guilds/{guild_id}/commands',
    kind: 'register',
    auth: true,
    run: (side, [, guild = ''], _body, _files, query) => {
      if (side.world.guild(guild)?.hasBot !== true) throw new Refusal(403, 50001, 'Missing Access');
      return commandsOf(side, guild, query);
    },
  },
  {
    method: 'PUT',
    pattern: at(`/applications/${ID}/guilds/${ID}/commands`),
    document: '/applications/{application_id}/guilds/{guild_id}/commands',
    kind: 'register',
    auth: true,
    run: (side, [, guild = ''], body) => putCommands(side, guild, body as unknown as Json[]),
  },
];

/** The calls that are known here, for checks to be prepared. */
export const CALLS: readonly Readonly<{ method: string; document: string }>[] = ROUTES;

async function readBody(request: IncomingMessage): Promise<{ body: Json; files: UploadedFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) {
    return { body: bytes.length === 0 ? {} : (JSON.parse(bytes.toString('utf8')) as Json), files: [] };
  }
  const boundary = /boundary=(.+)$/.exec(type)?.[1] ?? '';
  return readMultipart(bytes.toString('latin1'), boundary);
}

/** Reads what discord.js sends along with files: one `payload_json`, then `files[n]`. */
function readMultipart(text: string, boundary: string): { body: Json; files: UploadedFile[] } {
  let body: Json = {};
  const files: UploadedFile[] = [];
  for (const part of text.split(`--${boundary}`)) {
    const gap = part.indexOf('\r\n\r\n');
    if (gap === -1) continue;
    const head = part.slice(0, gap);
    const data = part.slice(gap + 4, -2);
    const filename = /filename="([^"]+)"/.exec(head)?.[1];
    if (filename !== undefined) files.push({ filename, size: data.length });
    else if (head.includes('name="payload_json"')) {
      body = JSON.parse(Buffer.from(data, 'latin1').toString('utf8')) as Json;
    }
  }
  return { body, files };
}

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, body === null ? headers : { 'content-type': 'application/json', ...headers });
  response.end(body === null ? undefined : JSON.stringify(body));
}

/** Answers one call. */
export async function answerCall(side: RestSide, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? 'GET';
  const [rawPath = '', rawQuery = ''] = (request.url ?? '').split('?', 2);
  const path = decodeURIComponent(rawPath);
  const { body, files } = await readBody(request);
  const route = ROUTES.find((one) => one.method === method && one.pattern.test(path));
  if (route === undefined) {
    side.violations.push(`unknown call ${method} ${path}`);
    send(response, 404, { message: '404: Not Found', code: 0 });
    return;
  }
  const fault = side.faults.take(route.kind);
  const done = (status: number, answer: unknown, headers?: Record<string, string>): void => {
    side.calls.push({ at: Date.now(), kind: route.kind, method, path, body, status });
    send(response, status, answer, headers);
  };
  if (fault?.do === 'stall') await sleep(fault.ms);
  if (fault?.do === 'rate limit') {
    const retry = String(fault.seconds);
    done(
      429,
      { message: 'You are being rate limited.', retry_after: fault.seconds, global: false },
      {
        'retry-after': retry,
        'x-ratelimit-scope': 'user',
        'x-ratelimit-reset-after': retry,
        'x-ratelimit-remaining': '0',
      },
    );
    return;
  }
  if (fault?.do === 'fail') {
    done(fault.status, { message: 'Internal Server Error', code: 0 });
    return;
  }
  if (fault?.do === 'expire') {
    done(401, { message: 'Invalid Webhook Token', code: 50027 });
    return;
  }
  if (fault?.do === 'refuse') {
    done(fault.status, { message: fault.message, code: fault.code });
    return;
  }
  const cut = fault?.do === 'reset' || fault?.do === 'close' ? fault : null;
  const drop = (): void => {
    side.calls.push({ at: Date.now(), kind: route.kind, method, path, body, status: 0 });
    if (cut?.do === 'reset') request.socket.resetAndDestroy();
    else request.socket.end();
  };
  if (cut?.after === false) {
    drop();
    return;
  }

  try {
    if (route.auth && request.headers.authorization !== `Bot ${side.token}`) {
      throw new Refusal(401, 0, '401: Unauthorized');
    }
    if (side.check && method !== 'GET' && method !== 'DELETE') {
      checked(side, againstOpenApi(method, route.document, body));
    }
    const ids = route.pattern.exec(path)?.slice(1) ?? [];
    const result = route.run(side, ids, body, files, new URLSearchParams(rawQuery));
    if (cut !== null) {
      drop();
      return;
    }
    done(result === null ? 204 : 200, result);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    done(error.status, { message: error.message, code: error.code });
  }
}
