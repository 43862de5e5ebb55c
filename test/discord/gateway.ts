/** The gateway side of the loopback Discord: hello, identify, heartbeat, dispatch, resume, drop, invalidate, close. */

import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { WebSocketServer, type WebSocket } from 'ws';
import { channelJson, userJson } from './wire.ts';
import { snowflake } from './ids.ts';
import type { Json, World } from './world.ts';

/** Intents an application must be granted; ours never asks for one. */
const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

type Session = { id: string; socket: WebSocket | null; seq: number; sent: { seq: number; packet: string }[] };

const HEARTBEAT = 30_000;

export class Gateway {
  private readonly server: WebSocketServer;
  private session: Session | null = null;
  private readonly waiting: (() => void)[] = [];
  /** While false, who connects gets no hello and waits. */
  welcoming = true;
  private readonly unwelcomed: WebSocket[] = [];
  /** Close the next identify with this code. */
  closeIdentifyWith: number | null = null;
  identifies = 0;
  resumes = 0;
  intents = 0;

  private readonly world: World;
  private readonly token: string;
  private readonly url: () => string;

  constructor(http: Server, world: World, token: string, url: () => string) {
    this.world = world;
    this.token = token;
    this.url = url;
    this.server = new WebSocketServer({ server: http });
    this.server.on('connection', (socket) => this.connected(socket));
  }

  private connected(socket: WebSocket): void {
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => this.received(socket, JSON.parse(data.toString('utf8')) as Json));
    if (this.welcoming) this.hello(socket);
    else this.unwelcomed.push(socket);
  }

  private hello(socket: WebSocket): void {
    this.raw(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT } });
  }

  /** Lets those in who had to wait. */
  welcome(): void {
    this.welcoming = true;
    for (const socket of this.unwelcomed.splice(0)) this.hello(socket);
  }

  private raw(socket: WebSocket, packet: Json): void {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(packet));
  }

  private received(socket: WebSocket, packet: Json): void {
    switch (packet.op) {
      case GatewayOpcodes.Heartbeat: {
        this.raw(socket, { op: GatewayOpcodes.HeartbeatAck });
        return;
      }
      case GatewayOpcodes.Identify: {
        this.identify(socket, packet.d as { token: string; intents: number });
        return;
      }
      case GatewayOpcodes.Resume: {
        this.resume(socket, packet.d as { token: string; session_id: string; seq: number });
        return;
      }
    }
  }

  private identify(socket: WebSocket, { token, intents }: { token: string; intents: number }): void {
    this.identifies += 1;
    this.intents = intents;
    if (token !== this.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
      return;
    }
    if ((intents & PRIVILEGED) !== 0) {
      socket.close(GatewayCloseCodes.DisallowedIntents);
      return;
    }
    if (this.closeIdentifyWith !== null) {
      socket.close(this.closeIdentifyWith);
      return;
    }
    this.session = { id: snowflake(), socket, seq: 0, sent: [] };
    const { bot, applicationId, home } = this.world;
    this.dispatch('READY', {
      v: 10,
      user: { ...userJson(bot), bot: true },
      guilds: [{ id: home.id, unavailable: true }],
      session_id: this.session.id,
      resume_gateway_url: this.url(),
      application: { id: applicationId, flags: 0 },
    });
    this.dispatch('GUILD_CREATE', this.guildJson());
    for (const wake of this.waiting.splice(0)) wake();
  }

  private guildJson(): Json {
    const { home, channels } = this.world;
    return {
      id: home.id,
      name: home.name,
      owner_id: snowflake(),
      unavailable: false,
      member_count: 2,
      roles: [
        { id: home.id, name: '@everyone', permissions: '0', position: 0, color: 0, hoist: false, managed: false },
      ],
      channels: [...channels.values()].filter(({ guildId }) => guildId === home.id).map(channelJson),
      members: [],
      emojis: [],
      stickers: [],
      features: [],
      threads: [],
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
      preferred_locale: home.locale,
    };
  }

  private resume(
    socket: WebSocket,
    { token, session_id, seq }: { token: string; session_id: string; seq: number },
  ): void {
    if (token !== this.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
      return;
    }
    const { session } = this;
    if (session?.id !== session_id) {
      this.raw(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    this.resumes += 1;
    session.socket = socket;
    for (const missed of session.sent) if (missed.seq > seq) socket.send(missed.packet);
    this.dispatch('RESUMED', {});
    for (const wake of this.waiting.splice(0)) wake();
  }

  /** Sends an event; while the connection is down it is kept for the resume. */
  dispatch(event: string, data: Json): void {
    const { session } = this;
    if (session === null) return;
    session.seq += 1;
    const packet = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s: session.seq, d: data });
    session.sent.push({ seq: session.seq, packet });
    if (session.sent.length > 500) session.sent.shift();
    if (session.socket?.readyState === session.socket?.OPEN) session.socket?.send(packet);
  }

  /** Sends an event a second time, as a gateway may after a resume. */
  repeatLast(): void {
    const last = this.session?.sent.at(-1);
    if (last !== undefined) this.session?.socket?.send(last.packet);
  }

  /** Resolves with the next identify or resume. */
  connection(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Breaks the connection without a goodbye; the session can be resumed. */
  drop(): void {
    this.session?.socket?.terminate();
    if (this.session !== null) this.session.socket = null;
  }

  /** Asks the client to reconnect and resume. */
  askToReconnect(): void {
    if (this.session?.socket) this.raw(this.session.socket, { op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Ends the session: the client has to identify again, what was sent meanwhile is lost. */
  invalidate(): void {
    const socket = this.session?.socket ?? null;
    this.session = null;
    if (socket !== null) this.raw(socket, { op: GatewayOpcodes.InvalidSession, d: false });
  }

  /** Closes the connection with a code. */
  close(code: number): void {
    this.session?.socket?.close(code);
  }

  stop(): void {
    for (const socket of this.server.clients) socket.terminate();
    this.server.close();
  }
}
