/** One request and its answer, over a connection of its own. */

import { type buildConnector, Client } from 'undici';
import { ACCEPT_ENCODING, readBody, type BodyLimits } from './body.ts';
import type { Limits } from './limits.ts';
import { byError, calledOff, outOfTime } from './trouble.ts';
import { unlessAborted } from './turns.ts';

/** The head of an answer. */
export type Head = Readonly<{ status: number; header: (name: string) => string | null }>;

export type Reply = Head & Readonly<{ bytes: Uint8Array | null }>;

export type Asking = Readonly<{
  connector: buildConnector.connector;
  headers: Readonly<Record<string, string>>;
  limits: Limits;
  /** Milliseconds for all of it. */
  within: number;
  signal: AbortSignal | null;
  /** Looks at the head: `null` when the body is not wanted; may throw a `Stop`. */
  body: (head: Head) => BodyLimits | null;
}>;

/**
 * Sends a GET request. Throws nothing but a `Stop`. The connection is closed before it returns: with a second between
 * requests nothing is gained by keeping it, and a kept one would outlive the look-up that it was judged by.
 */
export async function exchange(url: URL, asking: Asking): Promise<Reply> {
  const { limits, signal } = asking;
  const client = new Client(url.origin, {
    connect: asking.connector,
    headersTimeout: limits.headers,
    bodyTimeout: limits.headers,
  });
  const ended = new AbortController();
  const timer = setTimeout(() => {
    ended.abort(outOfTime(url, limits.whole));
  }, asking.within);
  const callOff = () => ended.abort(calledOff());
  if (signal?.aborted === true) callOff();
  signal?.addEventListener('abort', callOff, { once: true });
  try {
    return await unlessAborted(answer(client, url, asking, ended.signal), ended.signal);
  } catch (error) {
    throw byError(url, ended.signal.aborted ? ended.signal.reason : error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', callOff);
    client.destroy().catch(() => undefined);
  }
}

async function answer(client: Client, url: URL, asking: Asking, signal: AbortSignal): Promise<Reply> {
  const headers = { ...asking.headers, 'accept-encoding': ACCEPT_ENCODING };
  const response = await client.request({ path: url.pathname + url.search, method: 'GET', headers, signal });
  // A body that is dropped may still report how its connection ended.
  response.body.on('error', () => undefined);
  const head: Head = {
    status: response.statusCode,
    header: (name) => {
      const value = response.headers[name];
      return (Array.isArray(value) ? value[0] : value) ?? null;
    },
  };
  const wanted = asking.body(head);
  if (wanted === null) {
    response.body.destroy();
    return { ...head, bytes: null };
  }
  const encoding = response.headers['content-encoding'];
  const packed = Array.isArray(encoding) ? encoding.join(',') : (encoding ?? '');
  return { ...head, bytes: await readBody(url, response.body, packed, wanted) };
}
