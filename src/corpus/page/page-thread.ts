/** The thread that reads pages: requests come in, results go out, in the same order. See page-reader.ts. */

import { parentPort } from 'node:worker_threads';
import { decodePage } from './decode-page.ts';
import { overLimit } from './limits.ts';
import { readPage } from './page.ts';
import type { FromThread, PageRequest, PageResult } from './page-reader.ts';

function resultOf({ bytes, contentType, address }: PageRequest): PageResult {
  const { html } = decodePage(bytes, contentType);
  const problem = overLimit(html);
  if (problem !== null) return { problem, advice: 'Save the article itself as text (.txt or .md).' };
  return { page: readPage(html, address) };
}

const say = (message: FromThread): void => parentPort?.postMessage(message);

parentPort?.on('message', (request: PageRequest) => say({ kind: 'result', result: resultOf(request) }));
say({ kind: 'ready' });
