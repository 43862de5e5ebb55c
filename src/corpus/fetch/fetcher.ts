/** Fetches pages, feeds and files: politely towards the sites, safely for whoever runs Byline. */

import { buildConnector } from 'undici';
import type { BodyLimits } from './body.ts';
import { type BuildConnector, guardedConnector, type Lookup, systemLookup } from './connector.ts';
import { ACCEPT, isReadable } from './content-type.ts';
import { exchange, type Head, type Reply } from './exchange.ts';
import { type Limits, LIMITS } from './limits.ts';
import { Robots, type RobotsAnswer } from './robots.ts';
import { parseTarget } from './target.ts';
import * as trouble from './trouble.ts';
import { Turns, unlessAborted } from './turns.ts';

/** What came of a fetch. `url` is where the bytes were found after redirects, `contentType` the header as sent. */
export type Fetched =
  | Readonly<{
      status: 'ok';
      url: string;
      bytes: Uint8Array;
      contentType: string | null;
      etag: string | null;
      lastModified: string | null;
    }>
  | Readonly<{ status: 'unchanged' }>
  | trouble.Trouble;

export type FetchOptions = Readonly<{
  /** As an earlier answer gave them: what has not changed since comes back as `unchanged`. */
  etag?: string | null;
  lastModified?: string | null;
  /** The Accept header; web pages, feeds and documents by default. */
  accept?: string;
  signal?: AbortSignal;
}>;

export type FetcherOptions = Readonly<{
  /** Also fetch from private, loopback and other addresses that are not public. */
  allowPrivate: boolean;
  /** User-Agent, such as `BylineBot/1.0 (+https://example.org/bot)`; its name before the slash is looked for in robots.txt. */
  agent: string;
  /** Milliseconds since 1970. */
  now?: () => number;
  limits?: Partial<Limits>;
  /** Addresses of a name; the system's resolver by default. */
  lookup?: Lookup;
  /** Opens sockets to addresses that were found public; undici's by default. */
  connect?: BuildConnector;
}>;

/** One page with its redirects: what may be spent on it, and who may call it off. */
type Errand = { left: number; readonly signal: AbortSignal | null; readonly headers: Readonly<Record<string, string>> };

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** No site is left alone for longer because of one Retry-After: milliseconds. */
const LONGEST_WAIT = 24 * 3_600_000;

export class Fetcher {
  readonly #options;
  readonly #limits: Limits;
  readonly #now: () => number;
  readonly #turns = new Turns();
  readonly #robots: Robots;
  readonly #connector: buildConnector.connector;
  /** Until when (as `now` says) a host wants not to be asked. */
  readonly #resting = new Map<string, number>();

  /** Throws a TypeError when the agent is no text that a header can hold. */
  constructor(options: FetcherOptions) {
    if (!/^[\x21-\x7e][\x20-\x7e]*$/.test(options.agent))
      throw new TypeError(
        'The agent of a Fetcher must be printable ASCII, such as "BylineBot/1.0 (+https://example.org)".',
      );
    this.#options = options;
    this.#limits = { ...LIMITS, ...options.limits };
    this.#now = options.now ?? Date.now;
    const { robotsAge: age, robotsRetry: retry } = this.#limits;
    this.#robots = new Robots({ agent: options.agent, now: this.#now, age, retry });
    this.#connector = guardedConnector({
      allowPrivate: options.allowPrivate,
      lookup: options.lookup ?? systemLookup,
      build: options.connect ?? ((build) => buildConnector(build)),
      timeout: this.#limits.connect,
    });
  }

  /** Fetches an address. Never throws for what the address, the site or the network does. */
  async fetch(address: string, options: FetchOptions = {}): Promise<Fetched> {
    const errand = {
      left: this.#limits.whole,
      signal: options.signal ?? null,
      headers: sendable({
        'user-agent': this.#options.agent,
        accept: options.accept ?? ACCEPT,
        'if-none-match': options.etag ?? '',
        'if-modified-since': options.lastModified ?? '',
      }),
    };
    try {
      const { url, reply } = await this.#follow(this.#target(address, null), errand, async (hop) => {
        this.#mayAsk(hop);
        const delay = await unlessAborted(this.#permission(hop), errand.signal);
        return this.#ask(hop, errand, delay, (head) => this.#pageBody(hop, head));
      });
      return this.#fetched(url, reply, errand.headers);
    } catch (error) {
      if (error instanceof trouble.Stop) return error.trouble;
      throw error;
    }
  }

  #target(address: string, base: URL | null): URL {
    return parseTarget(address, base, this.#options.allowPrivate);
  }

  /** Visits an address and those it redirects to, each checked anew. */
  async #follow(start: URL, errand: Errand, visit: (url: URL) => Promise<Reply>): Promise<{ url: URL; reply: Reply }> {
    const seen = new Set<string>();
    for (let url = start; ;) {
      seen.add(url.href);
      const reply = await visit(url);
      if (!REDIRECTS.has(reply.status)) return { url, reply };
      const location = reply.header('location');
      if (location === null || !URL.canParse(location, url.href)) throw trouble.badRedirect(url, reply.status);
      const next = this.#target(location, url);
      if (seen.has(next.href)) throw trouble.redirectLoop(start);
      if (seen.size > this.#limits.redirects) throw trouble.tooManyRedirects(start, this.#limits.redirects);
      if (errand.left <= 0) throw trouble.outOfTime(start, this.#limits.whole);
      url = next;
    }
  }

  /** One request, when it is this host's turn. */
  #ask(url: URL, errand: Errand, delay: number, body: (head: Head) => BodyLimits | null): Promise<Reply> {
    const pause = Math.max(this.#limits.pause, Math.min(delay, this.#limits.longestPause));
    return this.#turns.run(url.hostname, pause, errand.signal, async () => {
      const started = performance.now();
      try {
        const { headers, signal } = errand;
        const within = Math.max(1, errand.left);
        return await exchange(url, { connector: this.#connector, limits: this.#limits, headers, signal, within, body });
      } finally {
        errand.left -= performance.now() - started;
      }
    });
  }

  /** Throws where an earlier answer of the host said to wait. */
  #mayAsk(url: URL): void {
    const wait = (this.#resting.get(url.hostname) ?? 0) - this.#now();
    if (wait > 0) throw trouble.toldToWait(url, Math.ceil(wait / 1000));
    this.#resting.delete(url.hostname);
  }

  /** Asks the site's robots.txt; gives the pause it wants in milliseconds. */
  async #permission(url: URL): Promise<number> {
    const verdict = await this.#robots.judge(url, (robots) => this.#askRobots(robots));
    if (verdict.allowed === null) throw trouble.robotsUnread(url, verdict.why, verdict.retryAfter);
    if (!verdict.allowed) throw trouble.byRobots(url, verdict.line);
    return verdict.delay;
  }

  /** Fetches a robots.txt. Where the site has none (any 4xx but 429, RFC 9309) everything is allowed. */
  async #askRobots(robots: URL): Promise<RobotsAnswer> {
    const headers = sendable({ 'user-agent': this.#options.agent, accept: 'text/plain,*/*;q=0.5' });
    const errand = { left: this.#limits.whole, signal: null, headers };
    const limits = { ...this.#limits, packed: this.#limits.robots, unpacked: this.#limits.robots, cut: true };
    try {
      const { url, reply } = await this.#follow(robots, errand, (hop) =>
        this.#ask(hop, errand, 0, (head) => (isSuccess(head.status) ? limits : null)),
      );
      if (reply.bytes !== null) return { text: new TextDecoder().decode(reply.bytes) };
      if (reply.status >= 400 && reply.status < 500 && reply.status !== 429) return { text: null };
      const wait = this.#retryAfter(reply);
      return { why: trouble.byStatus(url, reply.status, wait).trouble.problem, retryAfter: wait };
    } catch (error) {
      // Where nothing was reached the page would fare the same, so that is what there is to say.
      if (error instanceof trouble.Stop && error.reached) return { why: error.trouble.problem, retryAfter: null };
      throw error;
    }
  }

  /** Looks at the head of a page before any of its body is read. */
  #pageBody(url: URL, head: Head): BodyLimits | null {
    if (!isSuccess(head.status)) return null;
    const type = head.header('content-type');
    if (!isReadable(type, url)) throw trouble.wrongType(url, type ?? url.pathname);
    if (Number(head.header('content-length') ?? 0) > this.#limits.packed)
      throw trouble.tooBig(url, this.#limits.packed);
    return this.#limits;
  }

  #fetched(url: URL, reply: Reply, sent: Readonly<Record<string, string>>): Fetched {
    const asked = 'if-none-match' in sent || 'if-modified-since' in sent;
    if (reply.status === 304 && asked) return { status: 'unchanged' };
    if (reply.bytes === null) {
      const wait = this.#retryAfter(reply);
      if (wait !== null && (reply.status === 429 || reply.status === 503)) this.#rest(url, wait);
      throw trouble.byStatus(url, reply.status, wait);
    }
    if (reply.bytes.length === 0) throw trouble.nothingSent(url);
    return {
      status: 'ok',
      url: url.href,
      bytes: reply.bytes,
      contentType: reply.header('content-type'),
      etag: reply.header('etag'),
      lastModified: reply.header('last-modified'),
    };
  }

  #rest(url: URL, seconds: number): void {
    for (const [host, until] of this.#resting) if (until <= this.#now()) this.#resting.delete(host);
    this.#resting.set(url.hostname, this.#now() + Math.min(seconds * 1000, LONGEST_WAIT));
  }

  /** Seconds from now: the header holds seconds or a date (RFC 9110, section 10.2.3). */
  #retryAfter(reply: Reply): number | null {
    const value = reply.header('retry-after')?.trim() ?? '';
    if (/^\d{1,9}$/.test(value)) return Number(value);
    const date = /^[A-Z][a-z]{2}, /.test(value) ? Date.parse(value) : NaN;
    return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - this.#now()) / 1000));
  }
}

function isSuccess(status: number): boolean {
  return status === 200 || status === 203;
}

/** The headers that have a value which may be sent. */
function sendable(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => /^[\x20-\x7e]+$/.test(value)));
}
