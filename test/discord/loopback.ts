/** A Discord on loopback that the unmodified client talks to: REST v10 and gateway v10 for the calls this bot makes. */

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PermissionFlagsBits } from 'discord.js';
import { prepareOpenApi } from './check.ts';
import { Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import { Person } from './person.ts';
import { answerCall, CALLS, type Call, type RestSide } from './rest.ts';
import { messageJson } from './wire.ts';
import { makeUser, World, type OpenInteraction, type StoredMessage, type User } from './world.ts';

export const TOKEN = 'loopback.token.which-opens-nothing';

export class Loopback {
  readonly world = new World();
  readonly faults = new Faults();
  /** What the bot sent that Discord or our own limits would refuse. Must stay empty. */
  readonly violations: string[] = [];
  readonly calls: Call[] = [];
  readonly gateway: Gateway;
  readonly port: number;
  private readonly http: Server;
  private readonly side: RestSide;
  private readonly listeners = new Set<() => void>();

  private constructor(http: Server, port: number, check: boolean) {
    this.http = http;
    this.port = port;
    const gatewayUrl = (): string => `ws://127.0.0.1:${port}`;
    this.gateway = new Gateway(http, this.world, TOKEN, gatewayUrl);
    this.side = {
      world: this.world,
      faults: this.faults,
      token: TOKEN,
      gatewayUrl,
      violations: this.violations,
      calls: this.calls,
      check,
      changed: (event, message) => this.changed(event, message),
      dispatch: (event, data) => this.gateway.dispatch(event, data),
      wake: () => this.wake(),
    };
    http.on('request', (request, response) => {
      answerCall(this.side, request, response).catch((error: unknown) => {
        this.violations.push(`the loopback failed: ${String(error)}`);
        response.destroy();
      });
    });
  }

  /** @param check whether payloads are checked (a load test leaves it out) */
  static async start(check = true): Promise<Loopback> {
    if (check) prepareOpenApi(CALLS);
    const http = createServer({ keepAliveTimeout: 30_000 });
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    return new Loopback(http, (http.address() as AddressInfo).port, check);
  }

  get apiBase(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  /** Somebody of that name; the one named as the owner of the application is. */
  person(name: string, moderator = false): Person {
    const { owner } = this.world;
    return this.who(
      name === owner.username ? owner : makeUser(name),
      moderator ? PermissionFlagsBits.ManageMessages : 0n,
    );
  }

  /** @param may permissions beyond those that everybody has */
  who(user: User, may = 0n): Person {
    return new Person(this, user, may);
  }

  /** A message was made, changed or deleted: the gateway tells the bot, and who waits looks again. */
  changed(event: string, message: StoredMessage): void {
    if (message.onlyFor === null) {
      const data =
        event === 'MESSAGE_DELETE'
          ? { id: message.id, channel_id: message.channelId }
          : messageJson(this.world, message, true);
      const guildId = this.world.channels.get(message.channelId)?.guildId ?? null;
      const seen = guildId === null || this.world.guild(guildId)?.hasBot === true;
      if (seen) this.gateway.dispatch(event, { ...data, ...(guildId === null ? {} : { guild_id: guildId }) });
    }
    this.wake();
  }

  wake(): void {
    for (const listener of [...this.listeners]) listener();
  }

  /** Waits until something is so. @throws after `patience` ms */
  until<T>(look: () => T | null | undefined | false, patience = 40_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.listeners.delete(listener);
        reject(new Error('waited in vain'));
      }, patience);
      const listener = (): void => {
        const found = look();
        if (found === null || found === undefined || found === false) return;
        clearTimeout(timer);
        this.listeners.delete(listener);
        resolve(found);
      };
      this.listeners.add(listener);
      listener();
    });
  }

  /** What an interaction led to, once it is answered. */
  async outcome(open: OpenInteraction): Promise<OpenInteraction> {
    return this.until(() => (open.state === 'answered' ? open : null));
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    this.http.closeAllConnections();
    this.http.close();
    await once(this.http, 'close');
  }
}
