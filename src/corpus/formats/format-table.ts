/**
 * The formats that articles are read from, one entry each. What needs a library is imported when such a file is met.
 */

import type { Format } from './format.ts';
import { readJsonLine } from './json.ts';
import { readJsonFile, readJsonLines } from './json-file.ts';
import { readMarkdown } from './markdown.ts';
import { epubSignature, officeSignature, pdfSignature, warcSignature, zipSignature } from './signatures.ts';
import { readText } from './text.ts';
import { MAX_ARTICLE, readAsText, wholeBytes } from './whole.ts';

/** Plain text: what a file is taken for when nothing says otherwise. */
export const PLAIN: Format = {
  name: 'plain text',
  extensions: ['txt', 'text'],
  bare: true,
  read: (input) => readAsText(input, (text, { stem, outlets }) => [readText(text, stem, outlets)]),
};

/** In the order in which messages name them and signatures are asked. */
export const FORMATS: readonly Format[] = [
  PLAIN,
  {
    name: 'Markdown',
    extensions: ['md', 'markdown'],
    begins: (start) => start.startsWith('---\n'),
    glance: (beginning) => readMarkdown(beginning, ''),
    read: (input) => readAsText(input, (text, { stem }) => readMarkdown(text, stem)),
  },
  {
    name: 'JSON lines',
    extensions: ['jsonl', 'ndjson'],
    begins: (start) => start.startsWith('{"'),
    glance: (beginning) => beginning.split('\n').map((line, index) => readJsonLine(line, index + 1, '')),
    read: readJsonLines,
  },
  {
    name: 'JSON',
    extensions: ['json'],
    begins: (start) => /^\[\s*\{/.test(start),
    read: readJsonFile,
  },
  {
    name: 'a web page',
    extensions: ['html', 'htm', 'xhtml'],
    begins: (start) => /^<(?:!doctype html|html|head|body)\b/i.test(start),
    read: async function* ({ bytes, stem }) {
      const whole = yield* wholeBytes(bytes, MAX_ARTICLE, 'Save the article itself as text (.txt or .md).');
      const { readPageFile } = await import('./page.ts');
      if (whole !== null) yield* readPageFile(whole, stem);
    },
  },
  {
    name: 'a PDF',
    extensions: ['pdf'],
    signature: pdfSignature,
    read: async function* (input) {
      const { readPdf } = await import('./documents/documents.ts');
      yield* readPdf(input);
    },
  },
  {
    name: 'a Word document',
    extensions: ['docx'],
    signature: officeSignature,
    read: async function* (input) {
      const { readDocx } = await import('./documents/documents.ts');
      yield* readDocx(input);
    },
  },
  {
    name: 'an e-book',
    extensions: ['epub'],
    signature: epubSignature,
    read: async function* (input) {
      const { readEpub } = await import('./documents/epub.ts');
      yield* readEpub(input);
    },
  },
  {
    name: 'a web archive',
    extensions: ['warc'],
    signature: warcSignature,
    mends: true,
    read: async function* (input) {
      const { readWarc } = await import('./archives/warc.ts');
      yield* readWarc(input);
    },
  },
  {
    name: 'a ZIP archive',
    extensions: ['zip'],
    signature: zipSignature,
    read: async function* (input) {
      const { readZip } = await import('./archives/zip.ts');
      yield* readZip(input);
    },
  },
];
