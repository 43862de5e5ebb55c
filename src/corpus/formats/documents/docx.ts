/** A Word document → title, author, paragraphs. Runs in the thread of documents. */

import mammoth from 'mammoth';
import { Budget, FileFault } from '../../files/files.ts';
import { checkUnpacked } from '../archives/zip.ts';
import { entryBytes, openZip, type ZipFile } from '../archives/zip-file.ts';
import type { ReadDocument, Remark } from './document.ts';
import { blocksOfMarkup, textsOf, written } from './markup.ts';
import { saneAuthor, saneTitle } from './properties.ts';

/** Bytes that a document may unpack to: mammoth holds all of them. */
const MAX_UNPACKED = 128 * 1024 * 1024;
/** The largest text of a document, in bytes of its XML. */
const MAX_TEXT = 32 * 1024 * 1024;

/** Pictures are left out; titles become headings that can be told from others. */
const OPTIONS = {
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p:fresh"],
  externalFileAccess: false,
};

/**
 * Reads a document. Text boxes follow the paragraph they are fixed to; of tracked changes what was put in is read and what was
 * taken out is not; comments, headers and footers are left out; footnotes follow at the end.
 */
export async function readDocxBytes(bytes: Uint8Array): Promise<ReadDocument> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let parts: Parts;
  try {
    parts = await partsOf(buffer);
  } catch (error) {
    if (error instanceof FileFault) return { problem: error.message, advice: error.advice };
    throw error;
  }
  if (parts.text === null) {
    return {
      problem: 'The file holds no Word document, but perhaps a spreadsheet or slides.',
      advice: 'Save its text as .docx, .txt or .md.',
    };
  }
  const { value } = await mammoth.convertToHtml({ buffer }, OPTIONS);
  const all = blocksOfMarkup(value);
  if (all === null) {
    return {
      problem: 'The document is larger than what is read.',
      advice: 'Split it, or save its text as .txt or .md.',
    };
  }
  // Signs that lead from a footnote back to its place.
  const blocks = all
    .map((block) => ({ ...block, text: block.text.replace(/ ?↑$/, '') }))
    .filter(({ text }) => text !== '');
  if (blocks.length === 0) {
    return { problem: 'The document holds no text.', advice: 'Add the text, or take the file out.' };
  }
  const printed = /<h1 class="title">/.test(value) ? blocks.find(({ level }) => level === 1) : topHeading(blocks);
  const title = saneTitle(textsOf(parts.properties, 'title')[0] ?? null);
  const made = /^\d{4}-\d\d-\d\d/.exec(textsOf(parts.properties, 'created')[0] ?? '')?.[0] ?? null;
  return {
    title: printed?.text ?? title,
    author: saneAuthor(textsOf(parts.properties, 'creator')[0] ?? null),
    made,
    language: textsOf(parts.properties, 'language')[0] ?? null,
    blocks: blocks.filter((block) => block !== printed).map(written),
    notes: notesOf(parts),
  };
}

/** A heading of the first level that opens the document and is the only one. */
function topHeading<T extends Readonly<{ level: number }>>(blocks: readonly T[]): T | undefined {
  const [first] = blocks;
  return blocks.filter(({ level }) => level === 1).length === 1 && first?.level === 1 ? first : undefined;
}

type Parts = Readonly<{ text: string | null; properties: string; comments: boolean }>;

async function partsOf(buffer: Buffer): Promise<Parts> {
  const zip = await openZip(buffer, new Budget(MAX_UNPACKED));
  await checkUnpacked(zip, MAX_UNPACKED);
  return {
    text: await partOf(zip, /^word\/document\d*\.xml$/),
    properties: (await partOf(zip, /^docProps\/core\.xml$/)) ?? '',
    comments: zip.entries.some(({ name }) => name === 'word/comments.xml'),
  };
}

async function partOf(zip: ZipFile, name: RegExp): Promise<string | null> {
  const entry = zip.entries.find((one) => name.test(one.name));
  if (entry === undefined) return null;
  const bytes = await entryBytes(entry, MAX_TEXT);
  if (bytes === null) throw new FileFault('The document is larger than what is read.', 'Split it.');
  return bytes.toString('utf8');
}

function notesOf({ text, comments }: Parts): Remark[] {
  const notes: Remark[] = [];
  if (/<w:(?:ins|del|moveFrom|moveTo)\s/.test(text ?? '')) {
    const problem = 'The document holds tracked changes; it was read as if all were accepted.';
    notes.push({ severity: 'hint', problem, advice: 'Accept or reject them in the document.' });
  }
  if (comments) {
    const problem = 'The document holds comments, which were not read.';
    notes.push({ severity: 'hint', problem, advice: 'Nothing needs to be done if they are no part of the article.' });
  }
  return notes;
}
