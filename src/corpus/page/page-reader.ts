/**
 * Reads pages in a thread of its own: a page made to be slow costs its deadline and a new thread, never the program. The
 * thread starts with the first page and keeps no process alive while it has nothing to do.
 */

import type { Worker } from 'node:worker_threads';
import { startThread } from '../../thread.ts';
import { MAX_PAGE } from './limits.ts';
import type { Page } from './page.ts';

/** A page as it came: `contentType` is the HTTP header of that name. */
export type PageRequest = Readonly<{ bytes: Uint8Array; contentType: string | null; address: string | null }>;

/** The page, or why there is none and what to do about it. */
export type PageResult = Readonly<{ page: Page }> | Readonly<{ problem: string; advice: string }>;

/** What the thread says: that it is there, then an answer to each request. */
export type FromThread = Readonly<{ kind: 'ready' }> | Readonly<{ kind: 'result'; result: PageResult }>;

export type PageReaderOptions = Readonly<{
  /** Milliseconds that a page may take, its thread running; 10,000 if not given. */
  deadline?: number;
}>;

const DEADLINE = 10_000;
/** Milliseconds that a thread may take to start: it loads the parser. */
const START = 60_000;

type Running = Readonly<{ thread: Worker; ready: Promise<void> }>;

/** Reads pages one after the other; further requests wait for their turn. */
export class PageReader {
  readonly #deadline: number;
  #running: Running | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor({ deadline = DEADLINE }: PageReaderOptions = {}) {
    this.#deadline = deadline;
  }

  /**
   * Reads a page. Whatever the page is, the promise resolves.
   * @param deadline milliseconds for this page, the reader's own if not given
   */
  read(request: PageRequest, deadline: number = this.#deadline): Promise<PageResult> {
    if (request.bytes.byteLength > MAX_PAGE) return Promise.resolve(tooLarge());
    const result = this.#turn.then(() => this.#next(request, deadline));
    this.#turn = result;
    return result;
  }

  /** Ends the thread; the page that is being read and those that wait become problems. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#end();
  }

  /** True once {@link close} was called. */
  isClosed(): boolean {
    return this.#closed;
  }

  async #next(request: PageRequest, deadline: number): Promise<PageResult> {
    if (this.#closed) return { problem: 'The reader of pages is closed.', advice: 'Start again, then read the page.' };
    this.#running ??= start();
    const { thread, ready } = this.#running;
    thread.ref();
    const result = await answer(thread, ready, request, deadline);
    if (result === null) {
      await this.#end();
      return this.isClosed()
        ? { problem: 'The reader was closed before the page was read.', advice: 'Read the page again.' }
        : {
            problem: `The page took longer than ${deadline / 1000} seconds to read, or failed its reader.`,
            advice: SAVE_TEXT,
          };
    }
    thread.unref();
    return result;
  }

  async #end(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    await running?.thread.terminate();
  }
}

const SAVE_TEXT = 'Save the article itself as text (.txt or .md).';

function tooLarge(): PageResult {
  return { problem: `The page is larger than ${MAX_PAGE / 1024 / 1024} MB.`, advice: SAVE_TEXT };
}

function start(): Running {
  const thread = startThread(import.meta.url, 'page-thread');
  const ready = new Promise<void>((resolve) => {
    thread.once('message', () => resolve());
    thread.once('error', () => resolve());
    thread.once('exit', () => resolve());
  });
  return { thread, ready };
}

/** The thread's answer; `null` when it failed, ended or took too long. */
async function answer(
  thread: Worker,
  ready: Promise<void>,
  request: PageRequest,
  deadline: number,
): Promise<PageResult | null> {
  let finish: (result: PageResult | null) => void = () => undefined;
  const finished = new Promise<PageResult | null>((resolve) => (finish = resolve));
  const failed = (): void => finish(null);
  const told = (message: FromThread): void => {
    if (message.kind === 'result') finish(message.result);
  };
  thread.on('error', failed).on('exit', failed).on('message', told);
  let timer = setTimeout(failed, START);
  await Promise.race([ready, finished]);
  clearTimeout(timer);
  timer = setTimeout(failed, deadline);
  thread.postMessage(request);
  const result = await finished;
  clearTimeout(timer);
  thread.off('error', failed).off('exit', failed).off('message', told);
  return result;
}
