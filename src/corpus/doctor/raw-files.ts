/** The files of a corpus as bytes: what cannot be seen in the articles read from them. */

import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../article.ts';
import { collect, lines, streamFile } from '../files/bytes.ts';
import { byteOrderMark, decode, unixLines } from '../files/decode.ts';
import { listFiles, type CorpusFile } from '../files/files.ts';
import { formatOf } from '../formats/identify.ts';
import { MAX_ARTICLE } from '../formats/whole.ts';

/** How a file of text is made up: its text is an article, its lines are, or it is one value of JSON. */
export type TextKind = 'article' | 'lines' | 'json';

const KINDS: Readonly<Record<string, TextKind>> = {
  txt: 'article',
  md: 'article',
  jsonl: 'lines',
  json: 'json',
};

/** What kind of text a file is by its name; `null` for pages, archives and everything that is no text. */
export function textKind(name: string): TextKind | null {
  return KINDS[formatOf(name)?.extensions[0] ?? ''] ?? null;
}

/** The files of a folder, or the one file that is the corpus. */
export async function filesOf(path: string): Promise<readonly CorpusFile[]> {
  const found = await stat(path);
  return found.isFile() ? [{ path, name: basename(path) }] : (await listFiles(path)).files;
}

const ASCII_ONLY = /^[\0-\x7f]*$/;
const MIXED_ADVICE = 'Save the whole file as UTF-8. "byline check --fix --dry-run" shows what becomes of each line.';

/** Lines of UTF-8 beside lines that are none: `null` where there are not both, or where the file cannot be read. */
export async function mixedEncodings({ path, name }: CorpusFile): Promise<Problem | null> {
  if (textKind(name) === null) return null;
  let utf8: number | null = null;
  let other: number | null = null;
  try {
    for await (const { line, bytes } of lines(streamFile(path, /\.gz$/i.test(name)), MAX_ARTICLE)) {
      if (line === 1 && bytes !== null && byteOrderMark(bytes)?.encoding.startsWith('utf-16') === true) return null;
      if (bytes === null || ASCII_ONLY.test(bytes.toString('latin1'))) continue;
      if (decode(bytes).encoding === 'utf-8') utf8 ??= line;
      else other ??= line;
      if (utf8 !== null && other !== null) break;
    }
  } catch {
    // That it cannot be read is said by who reads the articles.
    return null;
  }
  if (utf8 === null || other === null) return null;
  const problem = `The file mixes encodings: line ${utf8} is UTF-8, line ${other} is windows-1252.`;
  return { file: name, line: other, severity: 'warning', problem, advice: MIXED_ADVICE };
}

/**
 * The line of a file in which a place of its only article stands; `null` where that cannot be told.
 * @param fromEnd line ends between the place and the end of the body text, which is the end of the file
 */
export async function lineFromEnd({ path, name }: CorpusFile, fromEnd: number): Promise<number | null> {
  if (textKind(name) !== 'article') return null;
  try {
    const bytes = await collect(streamFile(path, /\.gz$/i.test(name)), MAX_ARTICLE);
    return bytes === null ? null : Math.max(1, lineEnds(unixLines(decode(bytes).text)) - fromEnd + 1);
  } catch {
    return null;
  }
}

/** How many line feeds a text has from a place on. */
export function lineEnds(text: string, from = 0): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
