/** Connects to a host: its name is looked up once, and the addresses that were judged are those connected to. */

import { lookup } from 'node:dns/promises';
import { isIP, type Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { isPublic } from './address.ts';
import { byError, codeOf, notPublic, Stop, unknownHost, unresolvedHost } from './trouble.ts';

/** Finds the IP addresses of a name. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** Makes what opens a socket to an address, as undici's `buildConnector` does. */
export type BuildConnector = (options: { timeout: number }) => buildConnector.connector;

/** The addresses of a name by the system's resolver, in its order. */
export const systemLookup: Lookup = async (host) => {
  const found = await lookup(host, { all: true });
  return found.map(({ address }) => address);
};

/** Addresses of one host that are tried. */
const MOST = 3;

export type Connecting = Readonly<{
  allowPrivate: boolean;
  lookup: Lookup;
  build: BuildConnector;
  /** Milliseconds for finding and connecting together. */
  timeout: number;
}>;

/**
 * A connector for undici that passes an IP address to the socket, never a name, so that nothing is looked up a second time.
 * The name remains what TLS checks the certificate against.
 */
export function guardedConnector(connecting: Connecting): buildConnector.connector {
  return (options, callback) => {
    dial(options, connecting).then(
      (socket) => callback(null, socket),
      (error: unknown) => callback(unreached(options, error), null),
    );
  };
}

/** What came between, as a `Stop` that says nothing was reached. */
function unreached(options: buildConnector.Options, error: unknown): Stop {
  const url = new URL(`${options.protocol}//${options.host ?? options.hostname}`);
  return new Stop(byError(url, error).trouble, false);
}

async function dial(options: buildConnector.Options, connecting: Connecting): Promise<Socket> {
  const end = performance.now() + connecting.timeout;
  const host = options.hostname.replace(/^\[|\]$/g, '');
  const addresses = await usableAddresses(host, connecting);
  let fault: Error = Object.assign(new Error(`no time to connect to ${host}`), { code: 'UND_ERR_CONNECT_TIMEOUT' });
  for (const [at, address] of addresses.entries()) {
    const left = end - performance.now();
    if (left <= 0) break;
    // An address that does not answer leaves time for the others.
    const connect = connecting.build({ timeout: Math.ceil(left / (addresses.length - at)) });
    const named = isIP(host) === 0 ? { ...options, servername: options.servername ?? host } : options;
    try {
      return await new Promise<Socket>((resolve, reject) => {
        connect({ ...named, hostname: address }, (error, socket) => {
          if (error === null) resolve(socket);
          else reject(error);
        });
      });
    } catch (error) {
      fault = error instanceof Error ? error : new Error(String(error));
    }
  }
  throw fault;
}

/** The addresses of a host that may be connected to, both families in turn; a `Stop` when there is none. */
async function usableAddresses(host: string, connecting: Connecting): Promise<readonly string[]> {
  const all = isIP(host) === 0 ? await find(host, connecting) : [host];
  if (all.length === 0) throw unknownHost(host);
  const usable = all.filter((address) => isIP(address) !== 0 && (connecting.allowPrivate || isPublic(address)));
  if (usable.length === 0) throw notPublic(host);
  const first = isIP(usable[0] ?? '');
  const [same, other] = [usable.filter((a) => isIP(a) === first), usable.filter((a) => isIP(a) !== first)];
  return same.flatMap((address, at) => [address, ...other.slice(at, at + 1)]).slice(0, MOST);
}

async function find(host: string, { lookup, timeout }: Connecting): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unresolvedHost(host)), timeout);
  });
  try {
    return await Promise.race([lookup(host), late]);
  } catch (error) {
    throw ['ENOTFOUND', 'ENODATA'].includes(codeOf(error)) ? unknownHost(host) : unresolvedHost(host);
  } finally {
    clearTimeout(timer);
  }
}
