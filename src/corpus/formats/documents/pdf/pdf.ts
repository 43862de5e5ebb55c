/** A PDF with a text layer → title, author, paragraphs. Runs in the thread of documents: a PDF may take any time. */

import { getDocumentProxy } from 'unpdf';
import type { ReadDocument, Remark } from '../document.ts';
import { saneAuthor, saneTitle } from '../properties.ts';
import { linesOf, type Line, type Run } from './layout.ts';
import { paragraphsOf, type Block, type Manner } from './paragraphs.ts';
import { withoutRunning } from './running.ts';

/** Pages beyond these are not read. */
const MOST_PAGES = 400;
/** Runs of letters of one page beyond these are not read. */
const MOST_RUNS = 30_000;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Reads a PDF. What cannot be read is said in `problem`. */
export async function readPdfBytes(bytes: Uint8Array): Promise<ReadDocument> {
  let document: Document;
  try {
    document = await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false, isImageDecoderSupported: false });
  } catch (error) {
    return faultOf(error);
  }
  try {
    return await read(document);
  } finally {
    await document.loadingTask.destroy();
  }
}

function faultOf(error: unknown): ReadDocument {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return {
      problem: 'The file is a PDF with a password.',
      advice: 'Open it with its password and save it without one.',
    };
  }
  return { problem: 'The file is a PDF, but damaged or incomplete.', advice: 'Copy or save it again.' };
}

async function read(document: Document): Promise<ReadDocument> {
  const notes: Remark[] = [];
  const tell = (problem: string) =>
    notes.push({ severity: 'warning', problem, advice: 'Look whether the article is whole.' });
  const pages: Line[][] = [];
  const blank: number[] = [];
  const broken: number[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const runs = await runsOf(document, number).catch(() => null);
    if (runs === null) broken.push(number);
    else if (runs.length === 0) blank.push(number);
    pages.push(linesOf(runs ?? []));
  }
  const letters = pages.flat().reduce((sum, line) => sum + line.text.length, 0);
  if (letters < 20) {
    if (broken.length > 0) return faultOf(null);
    return {
      problem: 'The PDF holds no text, only pictures of pages.',
      advice: 'Run text recognition (OCR) over it and save that, or write the article as text (.txt or .md).',
    };
  }
  if (document.numPages > MOST_PAGES) tell(`Only the first ${MOST_PAGES} of ${document.numPages} pages were read.`);
  if (broken.length > 0) tell(`${pagesNamed(broken)} could not be read.`);
  if (blank.length > 0) tell(`${pagesNamed(blank)} without text: empty, or a picture of text.`);
  const { blocks, manner } = paragraphsOf(withoutRunning(pages));
  const about = await aboutOf(document);
  const { title, rest } = takeTitle(blocks, manner, about.title);
  return { ...about, title, blocks: rest.map(textOf), notes };
}

function textOf({ kind, text }: Block): string {
  return kind === 'heading' ? `## ${text}` : text;
}

function pagesNamed(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 5).join(', ') + (numbers.length > 5 ? ' and others' : '');
  return `${numbers.length === 1 ? 'Page' : 'Pages'} ${shown}`;
}

/** The runs of letters of a page that stand upright, as the page is seen. */
async function runsOf(document: Document, number: number): Promise<Run[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const { transform } = page.getViewport({ scale: 1 });
  const runs: Run[] = [];
  for (const item of items.slice(0, MOST_RUNS)) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, c, d, x, y] = product(transform as unknown as Matrix, item.transform as unknown as Matrix);
    const size = Math.hypot(c, d);
    // Letters that stand aslant are watermarks and notes on the margin.
    if (Math.abs(b) > 0.1 * Math.abs(a) || a <= 0 || !Number.isFinite(x + y + size) || size === 0) continue;
    runs.push({ text: item.str, x, y, width: item.width, size, font: item.fontName });
  }
  page.cleanup();
  return runs;
}

type Matrix = readonly [number, number, number, number, number, number];

function product(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

type About = Readonly<{ title: string | null; author: string | null; made: string | null; language: string | null }>;

async function aboutOf(document: Document): Promise<About> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const field = (name: string): string | null => {
    const value = (info as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null;
  };
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(field('CreationDate') ?? '') ?? [];
  return {
    title: saneTitle(field('Title')),
    author: saneAuthor(field('Author')),
    made: year === undefined ? null : `${year}-${month ?? ''}-${day ?? ''}`,
    language: field('Language'),
  };
}

/** Takes the title off the beginning: the one of the metadata, else the largest lines above the text. */
function takeTitle(
  blocks: readonly Block[],
  manner: Manner,
  told: string | null,
): { title: string | null; rest: readonly Block[] } {
  const opening = blocks.slice(0, 6).filter(({ page }) => page === 0);
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const printed = told === null ? undefined : opening.find(({ text }) => plain(text) === plain(told));
  const largest = opening
    .filter(({ kind, size }) => kind === 'heading' && size >= 1.25 * manner.size)
    .sort((a, b) => b.size - a.size)[0];
  const found = printed ?? largest;
  // The printed headline is believed over a title of the metadata that is printed nowhere.
  const title = found?.text ?? told;
  return { title, rest: blocks.filter((block) => block !== found) };
}
