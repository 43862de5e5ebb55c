/** The library's own thread: opens the corpus named by who started it and answers calls. See remote.ts. */

import { parentPort, workerData } from 'node:worker_threads';
import { CorpusError } from '../../corpus/folder.ts';
import { openLibrary, type Added, type Change, type Library } from '../../library.ts';
import type { Oversight } from '../oversight.ts';
import type { Call, FromWorker, Method, Trouble, WorkerData } from './messages.ts';

/** How often the state is told while nobody asks. */
const STATUS_MS = 5000;

function trouble(error: unknown): Trouble {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), advice: null };
  const { name, message } = error;
  return { name, message, advice: error instanceof CorpusError ? error.advice : null };
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message);
}

function callOn(library: Library, method: Method, args: readonly unknown[]): Promise<unknown> {
  const methods = library as unknown as Readonly<Record<Method, (...given: readonly unknown[]) => Promise<unknown>>>;
  return methods[method](...args);
}

async function answer(library: Library, { id, method, args }: Call): Promise<void> {
  try {
    // A function cannot be handed over between threads: what it would be told goes as a message.
    const given = method === 'add' ? [args[0], (item: Added) => tell({ kind: 'item', id, item })] : args;
    const value: unknown = await callOn(library, method, given);
    tell({ kind: 'answer', id, value, status: library.status() });
  } catch (error) {
    tell({ kind: 'fault', id, trouble: trouble(error) });
  }
}

try {
  const { path, options, setAside, seconds } = workerData as WorkerData;
  // These messages arrive though the thread is busy.
  const oversight: Oversight = {
    begin: (work) => tell({ kind: 'working', work }),
    end: () => tell({ kind: 'working', work: null }),
    ...{ setAside, seconds },
  };
  const { watch = false, ...rest } = options;
  const changed = (change: Change): void => {
    if ('error' in change) tell({ kind: 'not changed', trouble: trouble(change.error) });
    else if ('feed' in change) tell({ kind: 'fed', feed: change.feed });
    else tell({ kind: 'changed', report: change.report, status: change.report.after });
  };
  let told: () => void = () => undefined;
  const library = await openLibrary(path, {
    ...rest,
    ...{ oversight, background: true, offersAtOnce: true, onExtracted: () => told() },
    ...(watch ? { watch: changed } : {}),
  });
  // When everything is extracted the counts change.
  told = () => tell({ kind: 'status', status: library.status() });
  parentPort?.on('message', (call: Call) => void answer(library, call));
  tell({ kind: 'status', status: library.status() });
  // Vectors are made in the background; the bot's health tells how many there are.
  setInterval(() => tell({ kind: 'status', status: library.status() }), STATUS_MS).unref();
} catch (error) {
  tell({ kind: 'not opened', trouble: trouble(error) });
}
