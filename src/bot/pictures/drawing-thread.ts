/** The drawing thread: charts come in, PNGs or what went wrong go out, in the same order. See drawing.ts. */

import { parentPort } from 'node:worker_threads';
import type { Chart } from '../../chart/chart.ts';
import { toPng } from '../../chart/picture.ts';
import type { Drawn } from './drawing.ts';

async function drawn(chart: Chart): Promise<Drawn> {
  try {
    return { png: await toPng(chart) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (chart: Chart) => void drawn(chart).then((answer) => parentPort?.postMessage(answer)));
