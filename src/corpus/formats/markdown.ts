/**
 * Markdown with YAML front matter. The fence is split off here rather than by a front-matter package: the common one runs
 * JavaScript that stands between `---js` and `---`.
 */

import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { unixLines } from '../files/decode.ts';
import type { RawFields } from '../draft/metadata.ts';
import type { Piece } from './format.ts';

/** Front matter longer than this many characters is not read. */
const LONGEST = 65_536;

export type FrontMatter = Readonly<{ yaml: string; body: string; language: string }>;

/** Splits the front matter off; `null` when the text does not begin with a closed fence. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const open = /^---([^\n]*)\n/.exec(text);
  if (!open) return null;
  const from = open[0].length;
  for (let at = from; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    if (/^(?:---|\.\.\.)[ \t]*$/.test(text.slice(at, end))) {
      const body = text.slice(end + 1);
      return { yaml: text.slice(from, at), body, language: (open[1] ?? '').trim() };
    }
    at = end + 1;
  }
  return null;
}

/** The article of a Markdown file, and what is wrong with its front matter. */
export function readMarkdown(decoded: string, stem: string): Piece[] {
  const text = unixLines(decoded);
  const front = splitFrontMatter(text);
  const draft = (fields: RawFields, body: string, fieldLines = {}): Piece => ({
    draft: { fields, text: body, line: null, fallbackId: stem, fieldLines },
  });
  const unread = (body: string): Piece => ({
    draft: { fields: {}, text: body, line: null, fallbackId: stem, unread: true },
  });
  if (front === null) {
    if (!text.startsWith('---')) return [draft({}, text)];
    const note = warning(1, 'The front matter is not closed', 'End it with a line of three hyphens.');
    return [note, unread(text)];
  }
  if (front.language !== '') {
    const note = warning(
      1,
      'The front matter is not YAML and was not read',
      'Begin it with a line of three hyphens only.',
    );
    return [note, unread(front.body)];
  }
  if (front.yaml.length > LONGEST) {
    return [
      warning(1, 'The front matter is too long', 'Move everything but the fields into the body.'),
      unread(front.body),
    ];
  }
  const { yaml, hints } = keepHashes(front.yaml);
  const lineCounter = new LineCounter();
  const document = parse(yaml, lineCounter);
  const error = document.errors[0];
  if (error) {
    const line = lineCounter.linePos(error.pos[0]).line + 1;
    const mendedLines = new LineCounter();
    const mended = parse(quoteValues(yaml), mendedLines);
    const read = mended.errors.length === 0 ? readFields(mended, mendedLines) : null;
    const how = read === null ? 'is no YAML' : 'is no YAML and was read line by line';
    const note = warning(line, `The front matter ${how}: ${firstLine(error.message)}`, ADVICE);
    return [note, ...hints, read === null ? unread(front.body) : draft(read.fields, front.body, read.lines)];
  }
  const read = readFields(document, lineCounter);
  if (read === null) return [warning(1, 'The front matter holds no fields', ADVICE), unread(front.body)];
  return [...hints, draft(read.fields, front.body, read.lines)];
}

/** Under the failsafe schema every value is text, as written: no 007 → 7, no dates, no code. */
function parse(yaml: string, lineCounter: LineCounter): Document {
  return parseDocument(yaml, { schema: 'failsafe', lineCounter, logLevel: 'silent', uniqueKeys: false });
}

/**
 * Our fields, one a line, as people write them without a thought for YAML: "title: Fire in Ghent: two dead". Unicode has other
 * ends of lines, which YAML takes for letters.
 */
const FIELD_LINE = /^(id|title|source|date|byline|url|language|kind):[ \t]+(\S.*)$/s;

/** Front matter with the values in quotation marks that are no YAML by themselves. The lines stay where they are. */
function quoteValues(yaml: string): string {
  return yaml
    .split('\n')
    .map((line) => {
      const [, field = '', value = ''] = FIELD_LINE.exec(line) ?? [];
      const sound = field === '' || parse(line, new LineCounter()).errors.length === 0;
      return sound ? line : `${field}: ${JSON.stringify(value.trimEnd())}`;
    })
    .join('\n');
}

/** A field of free text without quotation marks, and a "#" at the start of a word in it. */
const HASH_LINE = /^(title|source|byline):[ \t]+((?:[^\s"'[{|>&*!#].*?[ \t])?)(#.*)$/s;

/**
 * Front matter in which "title: Pupils win #3" keeps its "#3", which YAML takes for a comment. One with a space behind its
 * "#" stays a comment; either way it is said. The lines stay where they are.
 */
function keepHashes(yaml: string): Readonly<{ yaml: string; hints: readonly Piece[] }> {
  const hints: Piece[] = [];
  const lines = yaml.split('\n').map((line, number) => {
    const [, field = '', before = '', hash = ''] = HASH_LINE.exec(line) ?? [];
    // What is no YAML even so is read as a whole, with all that looks like a comment.
    if (field === '' || parse(line, new LineCounter()).errors.length > 0) return line;
    const kept = hash.replace(/(?:^|[ \t])#(?:[ \t].*)?$/s, '').trimEnd();
    const problem =
      kept === ''
        ? `"${hash.trimEnd()}" is left out of the ${field}, since YAML takes it for a comment.`
        : `"${kept}" stays in the ${field}, though YAML takes it for a comment.`;
    hints.push({
      note: { line: number + 2, severity: 'hint', problem, advice: `Put the whole ${field} in quotation marks.` },
    });
    return kept === '' ? line : `${field}: ${JSON.stringify(before + kept)}`;
  });
  return { yaml: lines.join('\n'), hints };
}

const ADVICE = 'Write one "field: value" a line; put values that hold ": " in quotation marks.';

function warning(line: number, problem: string, advice: string): Piece {
  return { note: { line, severity: 'warning', problem: `${problem}.`, advice } };
}

/** Reads the top-level fields and the lines they stand in; `null` when the document is no mapping. */
function readFields(
  document: Document,
  lineCounter: LineCounter,
): Readonly<{ fields: RawFields; lines: Record<string, number> }> | null {
  if (!isMap(document.contents)) return document.contents === null ? { fields: {}, lines: {} } : null;
  const fields: Record<string, unknown> = {};
  const lines: Record<string, number> = {};
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || typeof key.value !== 'string') continue;
    const name = key.value;
    // An alias may stand for anything, a thousandfold: not followed.
    const plain = isScalar(value) ? value.value : isSeqOfScalars(value) ? value.items.map((item) => item.value) : value;
    const empty = isScalar(value) && value.type === 'PLAIN' && /^(?:~|null)?$/i.test(String(value.value));
    fields[name] = empty ? null : plain;
    if (key.range) lines[name] = lineCounter.linePos(key.range[0]).line + 1;
  }
  return { fields, lines };
}

function isSeqOfScalars(value: unknown): value is { items: { value: unknown }[] } {
  return isSeq(value) && value.items.every((item) => isScalar(item));
}

/** The parser's message without the place and the excerpt that follow. */
function firstLine(message: string): string {
  return message.split('\n')[0]?.split(' at line ')[0] ?? '';
}
