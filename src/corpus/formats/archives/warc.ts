/** A web archive (WARC) → the pages in it, each an article with the address it was saved from. */

import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { Budget, FileFault } from '../../files/files.ts';
import { failure, remark, type Input, type Part, type Piece } from '../format.ts';
import { readPageFile } from '../page.ts';
import { MAX_RECORD, recordsOf, soundMembers, type Found } from './warc-records.ts';

/** Bytes that are unpacked of one archive. */
const MAX_UNPACKED = 4 * 1024 * 1024 * 1024;
/** The largest page, in bytes. */
const MAX_PAGE = 8 * 1024 * 1024;
/** Pages of one archive. */
const MOST_PAGES = 100_000;

/** What was passed over. */
type Count = { pages: number; others: number; again: number; damaged: number; large: number };

/**
 * Reads every response that is an HTML page with status 200. Other records are counted; damaged ones do not stop those behind
 * them.
 */
export async function* readWarc(input: Input): AsyncGenerator<Part> {
  const count: Count = { pages: 0, others: 0, again: 0, damaged: 0, large: 0 };
  const seen = new Set<string>();
  for await (const found of allRecords(input)) {
    if (found === 'damaged') count.damaged++;
    else if (found === 'too large') count.large++;
    else {
      const page = await pageOf(found.record);
      if (page === 'damaged') count.damaged++;
      else if (page === null) count.others++;
      else if (seen.has(page.address)) count.again++;
      else if (count.pages === MOST_PAGES) {
        yield failure(`The archive has more than the ${MOST_PAGES} pages that are read of one.`, 'Split it.');
        break;
      } else {
        seen.add(page.address);
        count.pages++;
        yield* piecesOf(page, count.pages, input.stem);
      }
    }
  }
  yield* notesOf(count);
}

type Page = Readonly<{ bytes: Buffer; contentType: string | null; address: string; saved: string | null }>;

function* piecesOf(page: Page, entry: number, stem: string): Generator<Piece> {
  const { bytes, contentType, address, saved } = page;
  for (const piece of readPageFile(bytes, `${stem}-${entry}`, { contentType, address, entry })) {
    yield piece;
    if ('draft' in piece && (piece.draft.fields['date'] ?? null) === null && saved !== null) {
      const problem = `Entry ${entry}: The page says no date. It was saved on ${saved}, which need not be when it was published.`;
      yield remark('hint', problem, 'If the date matters, save the article as Markdown with its date.');
    }
  }
}

/** All records. Where gzip is damaged, the file is gone through again, member by member, behind the records read so far. */
async function* allRecords({ bytes, file, packed }: Input): AsyncGenerator<Found> {
  const budget = file.within?.budget ?? new Budget(MAX_UNPACKED);
  let read = 0;
  try {
    for await (const found of recordsOf(counted(bytes, budget))) {
      read++;
      yield found;
    }
    return;
  } catch (error) {
    if (!packed || error instanceof FileFault) throw error;
  }
  yield 'damaged';
  let number = 0;
  for await (const found of recordsOf(counted(soundMembers(file.open()), budget))) if (++number > read) yield found;
}

async function* counted(chunks: Input['bytes'], budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    budget.take(chunk.length);
    yield chunk;
  }
}

/** The page in a record; `null` when it holds none. */
async function pageOf(bytes: Buffer): Promise<Page | 'damaged' | null> {
  try {
    const record = await new WARCParser([bytes]).parse();
    if (record === null) return 'damaged';
    const { httpHeaders, warcTargetURI: address } = record;
    if (
      record.warcType !== 'response' ||
      httpHeaders === null ||
      Number(httpHeaders.statusCode) !== 200 ||
      typeof address !== 'string'
    )
      return null;
    const contentType = httpHeaders.headers.get('Content-Type') ?? null;
    if (!/^https?:/i.test(address) || !/\b(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType ?? ''))
      return null;
    const content = await contentOf(record, httpHeaders.headers);
    const saved = /^\d{4}-\d\d-\d\d/.exec(record.warcDate ?? '')?.[0] ?? null;
    return content === null ? 'damaged' : { bytes: content, contentType, address, saved };
  } catch {
    return 'damaged';
  }
}

/** The page as it was before it was packed for sending; `null` when that cannot be undone. */
async function contentOf(record: WARCRecord, headers: Headers | Map<string, string>): Promise<Buffer | null> {
  const encoding = (headers.get('Content-Encoding') ?? '').trim().toLowerCase();
  // warcio joins the chunks, but would unpack without a limit.
  headers.delete('Content-Encoding');
  const bytes = Buffer.from(await record.readFully(true));
  const limit = { maxOutputLength: MAX_PAGE };
  // Some archives hold the page unpacked under the header of the packed one.
  if (/^\s*</.test(bytes.toString('latin1', 0, 64))) return bytes.length > MAX_PAGE ? null : bytes;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, limit);
  if (encoding === 'br') return brotliDecompressSync(bytes, limit);
  if (encoding === 'deflate')
    return (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit);
  return bytes.length > MAX_PAGE || encoding === 'zstd' ? null : bytes;
}

function* notesOf({ pages, others, again, damaged, large }: Count): Generator<Piece> {
  if (damaged > 0) {
    const what = damaged === 1 ? 'A record of the archive is' : `${damaged} records of the archive are`;
    yield failure(`${what} damaged or incomplete; the others were read.`, 'Make or copy the archive again.');
  }
  if (pages === 0)
    yield failure('The archive holds no page that was answered with status 200.', 'Save the pages again.');
  const passed = [
    others > 0 ? `${others} that hold no page` : '',
    again > 0 ? `${again} of an address saved before` : '',
    large > 0 ? `${large} of more than ${MAX_RECORD / 1024 / 1024} MB` : '',
  ].filter((part) => part !== '');
  if (pages > 0 && passed.length > 0) {
    const problem = `Records passed over: ${passed.join(', ')}.`;
    yield remark('hint', problem, 'Nothing needs to be done: pictures, scripts and redirects are records too.');
  }
}
