/**
 * Calls to Discord. discord.js queues, waits out rate limits and retries 5xx and resets; two things are added here:
 * interaction replies are exempt from the 50 requests a second of a bot (docs: topics/rate-limits), but discord.js
 * counts them, so they go through a REST of their own without that count; and a connection closed cleanly before the
 * response is tried once more.
 */

import { DefaultRestOptions, REST, type RESTOptions, type ResponseLike } from 'discord.js';

/** Handlers are kept per interaction token; idle ones go after a minute instead of an hour. */
const HANDLER_SWEEP = 60_000;
const TIMEOUT = 15_000;

type MakeRequest = RESTOptions['makeRequest'];

/** undici's code for a socket the other side has closed. */
function closedCleanly(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET';
}

/** Reads the response whole, so that a connection that closes half-way counts as closed too. */
const complete: MakeRequest = async (url, init) => {
  const response = await DefaultRestOptions.makeRequest(url, init);
  const bytes = await response.arrayBuffer();
  const { headers, status, statusText, ok } = response;
  const decode = (): string => new TextDecoder().decode(bytes);
  return {
    body: null,
    bodyUsed: true,
    headers,
    status,
    statusText,
    ok,
    arrayBuffer: () => Promise.resolve(bytes),
    json: () => Promise.resolve(JSON.parse(decode()) as unknown),
    text: () => Promise.resolve(decode()),
  } satisfies ResponseLike;
};

/** One more try where the connection was closed cleanly. */
const withRetry: MakeRequest = async (url, init) => {
  try {
    return await complete(url, init);
  } catch (error) {
    if (!closedCleanly(error)) throw error;
    return complete(url, init);
  }
};

/** Options for calls made with the bot's token. */
export function restOptions(apiBase: string): Partial<RESTOptions> {
  return { api: apiBase, timeout: TIMEOUT, handlerSweepInterval: HANDLER_SWEEP, makeRequest: withRetry };
}

/** The REST for interaction replies. */
export function interactionRest(apiBase: string): REST {
  return new REST({ ...restOptions(apiBase), globalRequestsPerSecond: Number.POSITIVE_INFINITY });
}
