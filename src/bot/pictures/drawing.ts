/**
 * Pictures are drawn in a thread of their own: laying out the letters of many bars and packing the PNG take tenths of a
 * second in one piece, and Discord must not wait for that.
 */

import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { Chart } from '../../chart/chart.ts';
import { startThread } from '../../thread.ts';

/** What the thread answers. */
export type Drawn = Readonly<{ png: Uint8Array }> | Readonly<{ fault: string }>;

let running: Worker | null = null;
let turn: Promise<unknown> = Promise.resolve();

/**
 * The thread; another one where the last has failed. It keeps no process alive. It starts with the first picture: started
 * with the bot, it took the processor from the thread that answers Discord just when the first questions came.
 */
function thread(): Worker {
  if (running !== null) return running;
  const started = startThread(import.meta.url, 'drawing-thread');
  const gone = (): void => {
    if (running === started) running = null;
  };
  started.unref();
  started.once('error', gone).once('exit', gone);
  running = started;
  return started;
}

async function drawNext(chart: Chart): Promise<Uint8Array> {
  const draws = thread();
  draws.postMessage(chart);
  const [drawn] = (await once(draws, 'message')) as [Drawn];
  if ('fault' in drawn) throw new Error(drawn.fault);
  return drawn.png;
}

/** Draws a chart as a PNG; charts are drawn one after the other. */
export function drawPng(chart: Chart): Promise<Uint8Array> {
  const drawn = turn.then(() => drawNext(chart));
  turn = drawn.catch(() => undefined);
  return drawn;
}
