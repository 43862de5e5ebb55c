/** Documents → articles: what the thread read off a file, and what the head of its text says. */

import { readHeader } from '../../draft/header.ts';
import type { OutletTable } from '../../outlets/outlets.ts';
import { failure, remark, type Input, type Part, type Piece } from '../format.ts';
import { wholeBytes } from '../whole.ts';
import type { ReadDocument } from './document.ts';
import { readDocument, type DocumentKind } from './reader.ts';

/** The largest document, in bytes. */
const MAX_DOCUMENT = 64 * 1024 * 1024;

/** Reads a PDF with a text layer. */
export async function* readPdf(input: Input): AsyncGenerator<Part> {
  yield* read(input, 'pdf');
}

/** Reads a Word document (.docx). */
export async function* readDocx(input: Input): AsyncGenerator<Part> {
  yield* read(input, 'docx');
}

async function* read({ bytes, stem, outlets }: Input, kind: DocumentKind): AsyncGenerator<Part> {
  const whole = yield* wholeBytes(bytes, MAX_DOCUMENT, 'Split it, or write the article as text (.txt or .md).');
  if (whole !== null) yield* asArticle(await readDocument({ kind, bytes: new Uint8Array(whole) }), stem, outlets);
}

/**
 * The article of a document. Title and author are those of its properties, else those printed above the text; the day is that
 * printed there. The day the file was made is not when it was published, so it is only told.
 */
function* asArticle(read: ReadDocument, stem: string, outlets: OutletTable): Generator<Piece> {
  if ('problem' in read) {
    yield failure(read.problem, read.advice);
    return;
  }
  for (const { severity, problem, advice } of read.notes) yield remark(severity, problem, advice);
  const body = [...(read.title === null ? [] : [read.title]), ...read.blocks].join('\n\n');
  const head = readHeader(body, outlets);
  const date = head.date;
  const fields = {
    title: read.title ?? head.title,
    source: head.source,
    byline: head.byline.length > 0 ? [...head.byline] : read.author,
    date,
    language: read.language !== null && /^[a-z]{2,3}(?:$|[-_])/i.test(read.language) ? read.language : null,
  };
  yield { draft: { fields, text: body.slice(head.bodyStart), line: null, fallbackId: stem } };
  if (date === null && read.made !== null) {
    const problem = `The file was made on ${read.made}; that is not taken for the day of publication.`;
    yield remark('hint', problem, 'If it is, save the text as Markdown with "date".');
  }
}
