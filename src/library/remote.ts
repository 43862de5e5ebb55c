/**
 * The library in a thread of its own, behind the same interface: answering and extracting never hold up the event loop
 * that serves Discord.
 */

import { once } from 'node:events';
import { CorpusError } from '../corpus/folder.ts';
import type { Library, LibraryStatus } from '../library.ts';
import type { Call, FromWorker, Method, Trouble } from './messages.ts';
import { startThread } from './thread.ts';
import type { WorkerOptions } from './messages.ts';

/** A library that may be lost with its thread. */
export type RemoteLibrary = Library &
  Readonly<{
    /** Resolves when the thread has ended without being asked to; every call fails from then on. */
    lost: Promise<Error>;
  }>;

type Pending = Readonly<{ resolve: (value: unknown) => void; reject: (error: Error) => void }>;

function asError({ name, message, advice }: Trouble): Error {
  if (advice !== null) return new CorpusError(message, advice);
  return Object.assign(new Error(message), { name });
}

/**
 * Opens a corpus in a thread of its own; quotes and figures are extracted there in the background.
 * @param path a folder or file of articles
 * @throws {CorpusError} when there is nothing to read or no article in it
 */
export async function openRemoteLibrary(path: string, options: WorkerOptions = {}): Promise<RemoteLibrary> {
  const thread = startThread(import.meta.url, 'worker', { path, options });
  const pending = new Map<number, Pending>();
  let calls = 0;
  let closed = false;
  let status: LibraryStatus | null = null;
  let opened: (trouble: Trouble | null) => void = () => undefined;
  let gone: (error: Error) => void = () => undefined;
  const opening = new Promise<Trouble | null>((resolve) => (opened = resolve));
  const lost = new Promise<Error>((resolve) => (gone = resolve));

  const end = (error: Error): void => {
    opened({ name: error.name, message: error.message, advice: null });
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
    if (!closed) gone(error);
    closed = true;
  };
  thread.on('error', (error) => end(error instanceof Error ? error : new Error('the library failed')));
  thread.on('exit', () => end(new Error('the library has ended')));
  thread.on('message', (message: FromWorker) => {
    if ('status' in message) status = message.status;
    switch (message.kind) {
      case 'status':
        opened(null);
        return;
      case 'not opened':
        opened(message.trouble);
        return;
      case 'answer':
        pending.get(message.id)?.resolve(message.value);
        break;
      case 'fault':
        pending.get(message.id)?.reject(asError(message.trouble));
        break;
    }
    pending.delete(message.id);
  });

  const call = <M extends Method>(method: M, ...args: Parameters<Library[M]>): ReturnType<Library[M]> => {
    if (closed) return Promise.reject(new Error('the library has ended')) as ReturnType<Library[M]>;
    calls += 1;
    const message: Call = { id: calls, method, args };
    return new Promise<unknown>((resolve, reject) => {
      pending.set(message.id, { resolve, reject });
      thread.postMessage(message);
    }) as ReturnType<Library[M]>;
  };

  const trouble = await opening;
  if (trouble !== null) {
    await thread.terminate();
    throw asError(trouble);
  }
  return {
    ask: (request) => call('ask', request),
    quotes: (request) => call('quotes', request),
    stats: (request) => call('stats', request),
    source: (id) => call('source', id),
    sources: (filter) => call('sources', filter),
    problems: () => call('problems'),
    suggestSpeakers: (typed, limit) => call('suggestSpeakers', typed, limit),
    suggestItems: (typed, limit) => call('suggestItems', typed, limit),
    suggestSources: (typed, limit) => call('suggestSources', typed, limit),
    suggestAuthors: (typed, limit) => call('suggestAuthors', typed, limit),
    suggestIds: (typed, limit) => call('suggestIds', typed, limit),
    sampleQuestions: (limit) => call('sampleQuestions', limit),
    reload: () => call('reload'),
    status: () => {
      if (status === null) throw new Error('the library is not open');
      return status;
    },
    close: async () => {
      if (closed) return;
      closed = true;
      const exit = once(thread, 'exit');
      await thread.terminate();
      await exit;
    },
    lost,
  };
}
