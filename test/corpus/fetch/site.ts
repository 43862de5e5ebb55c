/** A web site on the loopback interface, for tests. */

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** What reached the site: path and time in milliseconds. */
export type Visit = Readonly<{ path: string; at: number; headers: IncomingMessage['headers'] }>;

export type Site = Readonly<{
  port: number;
  /** The address of a page, by IP address. */
  at: (path: string) => string;
  visits: Visit[];
  /** Answers by path; what is not there is 404. */
  pages: Map<string, Answer>;
  close: () => Promise<void>;
}>;

export async function openSite(): Promise<Site> {
  const visits: Visit[] = [];
  const pages = new Map<string, Answer>();
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    visits.push({ path, at: performance.now(), headers: request.headers });
    const page = pages.get(path);
    if (page) page(request, response);
    else response.writeHead(404).end('nothing here');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    at: (path) => `http://127.0.0.1:${port}${path}`,
    visits,
    pages,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers with a page. */
export function page(text: string, headers: Record<string, string> = {}): Answer {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text);
  };
}

/** Answers with a status and headers. */
export function status(code: number, headers: Record<string, string> = {}): Answer {
  return (_, response) => {
    response.writeHead(code, headers).end();
  };
}
