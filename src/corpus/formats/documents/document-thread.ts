/** The thread of documents: bytes come in, what was read or what went wrong goes out. See reader.ts. */

import { parentPort } from 'node:worker_threads';
import type { ReadDocument } from './document.ts';
import type { DocumentKind, Job } from './reader.ts';

const READERS: Readonly<Record<DocumentKind, (bytes: Uint8Array) => Promise<ReadDocument>>> = {
  pdf: async (bytes) => (await import('./pdf/pdf.ts')).readPdfBytes(bytes),
  docx: async (bytes) => (await import('./docx.ts')).readDocxBytes(bytes),
};

async function read({ kind, bytes }: Job): Promise<ReadDocument> {
  try {
    return await READERS[kind](bytes);
  } catch {
    return { problem: 'The document is damaged or incomplete.', advice: 'Copy it again, or save it again.' };
  }
}

parentPort?.on('message', (job: Job) => void read(job).then((answer) => parentPort?.postMessage(answer)));
