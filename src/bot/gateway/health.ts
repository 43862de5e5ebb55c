/** `/healthz` (is the process alive and connected, or connecting?), `/readyz` (can it answer?) and `/metrics`. */

import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { EncoderState } from '../../library.ts';

/** What the endpoint tells. */
export type Health = Readonly<{
  /** Logged in and the articles are loaded. */
  ready: boolean;
  /** `connected`, `connecting` or `lost`. */
  gateway: 'connected' | 'connecting' | 'lost';
  /** Since the last packet of the gateway; `null` before the first. */
  lastEventSeconds: number | null;
  articles: number;
  /** Whether questions are answered by meaning too: `ready`, `partly` while passages are still read, or `words only`. */
  encoder: EncoderState;
  /** Passages that have been read, of how many. */
  vectors: number;
  passages: number;
}>;

/** The endpoint, and how it is closed. */
export type HealthServer = Readonly<{ port: number; close: () => Promise<void> }>;

/** Where it listens. */
export type HealthPlace = Readonly<{ host: string; port: number }>;

/** Serves the state as JSON, 200 when it is well, 503 when not; and the metrics as text. */
export async function serveHealth(
  { host, port }: HealthPlace,
  state: () => Health,
  metrics: Readonly<{ text: () => Promise<string>; contentType: string }>,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (path === '/metrics') {
      metrics.text().then(
        (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
        () => response.writeHead(503).end(),
      );
      return;
    }
    const health = state();
    const well = path === '/healthz' ? health.gateway !== 'lost' : path === '/readyz' ? health.ready : null;
    response.writeHead(well === null ? 404 : well ? 200 : 503, { 'content-type': 'application/json' });
    response.end(well === null ? '{}\n' : `${JSON.stringify(health)}\n`);
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
