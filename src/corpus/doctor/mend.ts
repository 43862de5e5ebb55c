/**
 * The bytes of a file → the same file mended, and every change that was made. Only what is safe: encodings, line ends,
 * control characters, mojibake that proves itself, and forms of a date. Where the article read from the file would be
 * another one otherwise, nothing is changed.
 */

import { byteOrderMark, decode, unixLines } from '../files/decode.ts';
import { identify } from '../formats/identify.ts';
import { toIsoDate } from '../draft/metadata.ts';
import { Changes, type Mending } from './changes.ts';
import { faithful, type Faithful } from './faithful.ts';
import { isSameJson, sameArticle, sameOutline } from './same-article.ts';
import { mendedLine } from './mend-line.ts';
import { textKind } from './raw-files.ts';

/** A file that can be mended. */
export type Mended = Readonly<{ bytes: Buffer; changes: readonly Mending[] }>;

/**
 * Mends a file.
 * @param name its name, which tells the format
 * @returns `null` where there is nothing to mend, or nothing that is safe
 */
export async function mend(bytes: Buffer, name: string): Promise<Mended | null> {
  const kind = /\.gz$/i.test(name) ? null : textKind(name);
  if (kind === null) return null;
  const format = formatFor(bytes, name);
  if (format === null) return null;
  const isArray = () => decode(bytes.subarray(0, 256)).text.trimStart().startsWith('[');
  const mended =
    kind === 'article'
      ? await mendArticle(bytes, name)
      : kind === 'json' || isArray()
        ? mendJson(bytes)
        : mendLines(bytes);
  if (mended === null || mended.changes.length === 0 || mended.bytes.equals(bytes)) return null;
  // Of two marks one would be left, and read as the mark of the file.
  if (byteOrderMark(mended.bytes) !== null) return null;
  return formatFor(mended.bytes, name) === format ? mended : null;
}

/** The format that the bytes are read as; `null` where they are not read. */
function formatFor(bytes: Buffer, name: string): string | null {
  const found = identify(name, bytes.subarray(0, 8192), decode(bytes.subarray(0, 256)).text.trimStart());
  return 'fault' in found ? null : found.format.name;
}

/** Notes what became of the encoding and the line ends. */
function noteWhole({ encoding, hasMark, text, recoded }: Faithful, changes: Changes): void {
  if (encoding !== 'utf-8') changes.add({ what: 'encoding', line: null, before: encoding, after: 'utf-8' });
  else if (hasMark) changes.add({ what: 'byte-order mark', line: null, before: 'U+FEFF', after: '' });
  for (const { line, before, after } of recoded) changes.addRuns('encoding', line, before, after);
  const ends = text.match(/\r\n?/g)?.length ?? 0;
  if (ends > 0) changes.add({ what: 'line ends', line: null, before: 'CR LF', after: 'LF' }, ends);
}

async function mendArticle(bytes: Buffer, name: string): Promise<Mended | null> {
  const read = faithful(bytes);
  if (read === null) return null;
  const changes = new Changes();
  noteWhole(read, changes);
  const text = unixLines(read.text);
  if (read.recoded.length > 0 && !(await sameOutline(decode(bytes).text, text, name))) return null;
  const lines = text.split('\n');
  const fence = /\.(?:md|markdown)$/i.test(name) ? frontMatterEnd(lines) : 0;
  const mended = lines
    .map((line, at) => mendedLine(at < fence ? mendedDate(line, at + 1, changes) : line, at + 1, changes))
    .join('\n');
  return (await sameArticle(text, mended, name)) ? { bytes: Buffer.from(mended), changes: changes.all() } : null;
}

/** How many lines the front matter has, with its fences; 0 where there is none. */
function frontMatterEnd(lines: readonly string[]): number {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return 0;
  return lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line)) + 1;
}

const DATE_LINE = /^(date:[ \t]+)(["']?)(\d{4}([-/])\d{1,2}\4\d{1,2})(\2[ \t]*)$/;

/** The line of a date with the date as `YYYY-MM-DD`. */
function mendedDate(line: string, at: number, changes: Changes): string {
  const [, field = '', open = '', typed = '', , close = ''] = DATE_LINE.exec(line) ?? [];
  const day = toIsoDate(typed);
  if (day === null || day === typed) return line;
  changes.add({ what: 'date', line: at, before: typed, after: day });
  return field + open + day + close;
}

function mendJson(bytes: Buffer): Mended | null {
  const read = faithful(bytes);
  if (read === null) return null;
  const changes = new Changes();
  noteWhole(read, changes);
  const text = unixLines(read.text);
  const mended = text
    .split('\n')
    .map((line, at) => mendedLine(line, at + 1, changes))
    .join('\n');
  return isSameJson(text, mended) ? { bytes: Buffer.from(mended), changes: changes.all() } : null;
}

const LF = 0x0a;

/** JSON lines: each by itself. A line that is no JSON stays as it is, to the byte. */
function mendLines(bytes: Buffer): Mended | null {
  const changes = new Changes();
  const wide = decode(bytes.subarray(0, 4)).encoding.startsWith('utf-16');
  const whole = wide ? faithful(bytes) : null;
  if (wide && whole === null) return null;
  if (whole !== null) changes.add({ what: 'encoding', line: null, before: whole.encoding, after: 'utf-8' });
  const parts = cut(whole === null ? bytes : Buffer.from(whole.text));
  const mended: Buffer[] = [];
  for (const [at, part] of parts.entries()) {
    const line = mendedJsonLine(part, at + 1, changes);
    // Another encoding would change the bytes of a broken line too.
    if (line === null && whole !== null) return null;
    mended.push(line ?? part);
  }
  const joined = mended.flatMap((line, at) => (at === 0 ? [line] : [Buffer.of(LF), line]));
  return { bytes: Buffer.concat(joined), changes: changes.all() };
}

/** The bytes between line feeds. */
function cut(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, from)) {
    parts.push(bytes.subarray(from, at));
    from = at + 1;
  }
  parts.push(bytes.subarray(from));
  return parts;
}

/** A line mended; `null` where it is no JSON, or cannot be mended safely. */
function mendedJsonLine(bytes: Buffer, line: number, changes: Changes): Buffer | null {
  const read = faithful(bytes);
  if (read === null) return null;
  const own = new Changes();
  const text = read.text.replace(/\r$/, '');
  if (read.encoding !== 'utf-8') own.add({ what: 'encoding', line, before: read.encoding, after: 'utf-8' });
  else if (read.hasMark) own.add({ what: 'byte-order mark', line, before: 'U+FEFF', after: '' });
  if (text !== read.text) own.add({ what: 'line ends', line: null, before: 'CR LF', after: 'LF' });
  if (text.trim() !== '' && !isSameJson(text, text)) return null;
  const mended = mendedLine(text, line, own);
  if (mended.startsWith('\ufeff')) return null;
  if (text.trim() !== '' && !isSameJson(text, mended)) return null;
  changes.take(own);
  return Buffer.from(mended);
}
