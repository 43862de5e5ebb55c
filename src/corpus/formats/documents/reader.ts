/**
 * Reads documents in a thread with a deadline: their libraries work through foreign programs of drawing and layout, and a
 * damaged or hostile file may hold them up for ever. The thread is started with the first document and ended when none came for
 * a while.
 */

import type { Worker } from 'node:worker_threads';
import { startThread } from '../../../thread.ts';
import type { ReadDocument } from './document.ts';

export type DocumentKind = 'pdf' | 'docx';

/** A document for the thread to read. */
export type Job = Readonly<{ kind: DocumentKind; bytes: Uint8Array }>;

/** The longest that one document is read, in milliseconds. */
const DEADLINE = 60_000;
/** How long the thread waits for another document, in milliseconds. */
const IDLE = 5_000;

const SLOW: ReadDocument = {
  problem: 'The document took too long to read and was given up.',
  advice: 'Save it again, split it, or write the article as text (.txt or .md).',
};
const LOST: ReadDocument = {
  problem: 'The document could not be read: it took too much memory, or is damaged.',
  advice: SLOW.advice,
};

let thread: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads one document; others wait for it.
 * @param deadline in milliseconds
 */
export function readDocument(job: Job, deadline: number = DEADLINE): Promise<ReadDocument> {
  const answer = queue.then(() => ask(job, deadline));
  queue = answer;
  return answer;
}

async function ask(job: Job, deadline: number): Promise<ReadDocument> {
  clearTimeout(idle);
  const worker = (thread ??= started());
  const read = await new Promise<ReadDocument>((resolve) => {
    const timer = setTimeout(() => end(SLOW), deadline);
    const lost = () => end(LOST);
    const end = (answer: ReadDocument) => {
      clearTimeout(timer);
      worker.off('message', end).off('error', lost).off('exit', lost);
      resolve(answer);
    };
    worker.ref();
    worker.on('message', end).on('error', lost).on('exit', lost);
    worker.postMessage(job);
  });
  if (read === SLOW || read === LOST) {
    thread = null;
    await worker.terminate();
    return read;
  }
  // While it waits it keeps nothing from ending.
  worker.unref();
  idle = setTimeout(() => {
    thread = null;
    void worker.terminate();
  }, IDLE);
  idle.unref();
  return read;
}

function started(): Worker {
  const worker = startThread(import.meta.url, 'document-thread');
  // It may also be lost while nothing is asked of it.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    if (thread === worker) thread = null;
  });
  return worker;
}
