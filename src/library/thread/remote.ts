/**
 * The library in a thread of its own, behind the same interface: answering and extracting never hold up the event loop
 * that serves Discord.
 */

import type { Worker } from 'node:worker_threads';
import { CorpusError } from '../../corpus/folder.ts';
import type { Added, Change, Library, LibraryOptions, LibraryStatus } from '../../library.ts';
import type { Call, FromWorker, Method, Trouble, WorkerData } from './messages.ts';
import { startThread } from '../../thread.ts';
import type { Work } from '../oversight.ts';

/** A library that may be lost with its thread. */
export type RemoteLibrary = Library &
  Readonly<{
    /** Resolves when the thread has ended without being asked to; every call fails from then on. */
    lost: Promise<Error>;
  }>;

/** How the library is opened, and how long it may take. */
export type RemoteOptions = Pick<LibraryOptions, 'encoder' | 'data' | 'watch' | 'intake'> &
  Readonly<{
    /** So many seconds may the quotes, or the figures, of one article take; default {@link ARTICLE_SECONDS}. */
    articleSeconds?: number;
    /** Is told when that was not enough. */
    onSetAside?: (work: Work) => void;
  }>;

/** The longest novel takes less. */
const ARTICLE_SECONDS = 20;
/** Looked at so many times in that time: a thread of ours that was held up itself must not take it for the other's fault. */
const LOOKS = 4;

type Pending = Readonly<{
  call: Call;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
  /** Told of what comes while the call is at work. */
  tell?: ((item: Added) => void) | undefined;
}>;

/** The thread and what is known of it. */
type Link = {
  /** The path follows what is served: from the bundled articles to the person's own. */
  readonly data: Omit<WorkerData, 'path'> & { path: string } & Readonly<{ setAside: Work[] }>;
  readonly onSetAside: (work: Work) => void;
  /** `null` while one thread is ended and the next not yet started. */
  thread: Worker | null;
  /** The article that is read, and how often it was looked at since it began; `null` when none is. */
  reading: { work: Work; looks: number } | null;
  /** Calls that wait for their answer, by number. */
  readonly pending: Map<number, Pending>;
  /** Calls so far. */
  calls: number;
  /** Nothing is called any more. */
  closed: boolean;
  /** As last told; `null` before the library is open. */
  status: LibraryStatus | null;
  /** Tells that the library is open, or why it is not. */
  readonly opened: (trouble: Trouble | null) => void;
  /** Told of changes on disk. */
  readonly changed: (change: Change) => void;
  /** Tells that the thread has ended without being asked to. */
  readonly gone: (error: Error) => void;
};

/**
 * Opens a corpus in a thread of its own; quotes and figures are extracted there in the background.
 * @param path a folder or file of articles
 * @throws {CorpusError} when there is nothing to read or no article in it
 */
export async function openRemoteLibrary(path: string, options: RemoteOptions = {}): Promise<RemoteLibrary> {
  const { articleSeconds: seconds = ARTICLE_SECONDS, onSetAside = () => undefined, watch, ...others } = options;
  let opened: Link['opened'] = () => undefined;
  let gone: Link['gone'] = () => undefined;
  const opening = new Promise<Trouble | null>((resolve) => (opened = resolve));
  const lost = new Promise<Error>((resolve) => (gone = resolve));
  const link: Link = {
    data: { path, options: { ...others, watch: watch !== undefined }, setAside: [], seconds },
    changed: watch ?? (() => undefined),
    ...{ onSetAside, thread: null, reading: null, pending: new Map(), calls: 0, closed: false, status: null },
    ...{ opened, gone },
  };
  start(link);
  const looking = setInterval(() => void look(link), (seconds * 1000) / LOOKS).unref();
  void lost.then(() => clearInterval(looking));

  const trouble = await opening;
  if (trouble !== null) {
    clearInterval(looking);
    await close(link);
    throw asError(trouble);
  }
  return {
    ...methodsOf(link),
    status: () => {
      if (link.status === null) throw new Error('the library is not open');
      return link.status;
    },
    close: () => {
      clearInterval(looking);
      return close(link);
    },
    lost,
  };
}

/** Starts a thread for a link that has none; it is asked again what still waits for an answer. */
function start(link: Link): void {
  const thread = startThread(import.meta.url, 'worker', link.data);
  thread.on('error', (error) => end(link, error instanceof Error ? error : new Error('the library failed')));
  thread.on('exit', () => end(link, new Error('the library has ended')));
  thread.on('message', (message: FromWorker) => receive(link, message));
  link.thread = thread;
  for (const { call: again } of link.pending.values()) thread.postMessage(again);
}

/** Ends the thread when it has read one article for too long; the next one leaves that article aside. */
async function look(link: Link): Promise<void> {
  const { reading, thread } = link;
  if (reading === null || thread === null || ++reading.looks <= LOOKS) return;
  link.data.setAside.push(reading.work);
  link.reading = null;
  link.thread = null;
  thread.removeAllListeners().on('error', () => undefined);
  await thread.terminate();
  if (link.closed) return;
  start(link);
  link.onSetAside(reading.work);
}

/** Everything that is asked for and waited for, as calls to the thread. */
function methodsOf(link: Link): Pick<Library, Method> {
  return {
    ask: (request) => call(link, 'ask', request),
    quotes: (request) => call(link, 'quotes', request),
    stats: (request) => call(link, 'stats', request),
    compare: (request) => call(link, 'compare', request),
    timeline: (request) => call(link, 'timeline', request),
    source: (id) => call(link, 'source', id),
    checkQuote: (quote, filter) => call(link, 'checkQuote', quote, filter),
    sources: (filter) => call(link, 'sources', filter),
    matching: (request) => call(link, 'matching', request),
    problems: () => call(link, 'problems'),
    suggestSpeakers: (typed, limit) => call(link, 'suggestSpeakers', typed, limit),
    suggestItems: (typed, limit) => call(link, 'suggestItems', typed, limit),
    suggestSources: (typed, limit) => call(link, 'suggestSources', typed, limit),
    suggestAuthors: (typed, limit) => call(link, 'suggestAuthors', typed, limit),
    suggestIds: (typed, limit) => call(link, 'suggestIds', typed, limit),
    suggestQuestions: (typed, limit) => call(link, 'suggestQuestions', typed, limit),
    sampleQuestions: (limit) => call(link, 'sampleQuestions', limit),
    reload: () => call(link, 'reload'),
    add: async (address, tell) => {
      const report = await callTold(link, 'add', tell, address);
      // A thread that has to be started again opens what this one has turned to.
      if (report.begun !== null) link.data.path = report.begun;
      return report;
    },
    remove: (id) => call(link, 'remove', id),
  };
}

function call<M extends Method>(link: Link, method: M, ...args: Parameters<Library[M]>): ReturnType<Library[M]> {
  return callTold(link, method, undefined, ...args);
}

/** @param tell told of what comes while the call is at work */
function callTold<M extends Method>(
  link: Link,
  method: M,
  tell: Pending['tell'],
  ...args: Parameters<Library[M]>
): ReturnType<Library[M]> {
  if (link.closed) return Promise.reject(new Error('the library has ended')) as ReturnType<Library[M]>;
  link.calls += 1;
  const message: Call = { id: link.calls, method, args };
  return new Promise<unknown>((resolve, reject) => {
    link.pending.set(message.id, { call: message, resolve, reject, tell });
    link.thread?.postMessage(message);
  }) as ReturnType<Library[M]>;
}

/** Takes in what the thread says. */
function receive(link: Link, message: FromWorker): void {
  const { pending, opened } = link;
  if ('status' in message) link.status = message.status;
  switch (message.kind) {
    case 'status':
      opened(null);
      return;
    case 'not opened':
      // Where it was open before, all that wait are told.
      if (link.status === null) opened(message.trouble);
      else end(link, asError(message.trouble));
      return;
    case 'working':
      link.reading = message.work === null ? null : { work: message.work, looks: 0 };
      return;
    case 'changed':
      link.changed({ report: message.report });
      return;
    case 'item':
      pending.get(message.id)?.tell?.(message.item);
      return;
    case 'fed':
      link.changed({ feed: message.feed });
      return;
    case 'not changed':
      link.changed({ error: asError(message.trouble) });
      return;
    case 'answer':
      pending.get(message.id)?.resolve(message.value);
      break;
    case 'fault':
      pending.get(message.id)?.reject(asError(message.trouble));
      break;
  }
  pending.delete(message.id);
}

/** Fails every call, those that wait and those to come. */
function end(link: Link, error: Error): void {
  link.opened({ name: error.name, message: error.message, advice: null });
  for (const { reject } of link.pending.values()) reject(error);
  link.pending.clear();
  if (!link.closed) link.gone(error);
  link.closed = true;
}

async function close(link: Link): Promise<void> {
  if (link.closed) return;
  link.closed = true;
  await link.thread?.terminate();
  end(link, new Error('the library has ended'));
}

function asError({ name, message, advice }: Trouble): Error {
  if (advice !== null) return new CorpusError(message, advice);
  return Object.assign(new Error(message), { name });
}
