/** Files of JSON: lines are streamed, a single value is held in memory whole. */

import { collect, lines, type Chunks } from '../files/bytes.ts';
import { byteOrderMark, decode } from '../files/decode.ts';
import type { Input, Part } from './format.ts';
import { isJson, readJson, readJsonLine } from './json.ts';
import { MAX_ARTICLE, notUtf8, wholeText } from './whole.ts';

/** The largest JSON array, in bytes. */
const MAX_JSON = 128 * 1024 * 1024;

const TOO_LONG = 'Write one article a line (.jsonl): such files may have any size.';

/** Reads JSONL; an array is read as what it is. */
export async function* readJsonLines(input: Input): AsyncGenerator<Part> {
  if (input.start.startsWith('[')) {
    yield* readJsonFile(input);
    return;
  }
  const wide = byteOrderMark(input.head)?.encoding.startsWith('utf-16') === true;
  yield* readLines(wide ? recoded(input.bytes) : input.bytes, input.stem);
}

/** Reads a JSON array or object; one object a line is read as what it is. */
export async function* readJsonFile({ bytes, start, stem }: Input): AsyncGenerator<Part> {
  const text = yield* wholeText(bytes, MAX_JSON, TOO_LONG);
  if (text === null) return;
  const oneALine = !start.startsWith('[') && !isJson(text) && isJson(text.slice(0, text.indexOf('\n')));
  yield* oneALine ? readLines([Buffer.from(text)], stem) : readJson(text, stem);
}

async function* readLines(chunks: Chunks, stem: string): AsyncGenerator<Part> {
  let utf8 = true;
  for await (const { line, bytes } of lines(chunks, MAX_ARTICLE, false)) {
    if (bytes === null) {
      const problem = `The line is longer than the ${MAX_ARTICLE / 1024 / 1024} MB that one is read up to.`;
      yield { note: { line, severity: 'error', problem, advice: 'Write one article a line.' } };
      continue;
    }
    const { text, encoding } = decode(bytes);
    if (utf8 && encoding === 'windows-1252') {
      utf8 = false;
      yield notUtf8(encoding, line);
    }
    const piece = readJsonLine(text, line, stem);
    if (piece !== null) yield piece;
  }
}

async function* recoded(chunks: Chunks): Chunks & AsyncGenerator<Buffer> {
  const bytes = await collect(chunks, MAX_JSON);
  if (bytes !== null) yield Buffer.from(decode(bytes).text);
}
