/** A saved web page: the article on it, with the facts that the page states. */

import { BEGINNING, EXTENT } from '../draft/draft.ts';
import { wordCount } from '../page/blocks.ts';
import { decodePage } from '../page/decode-page.ts';
import { overLimit } from '../page/limits.ts';
import { FEW_WORDS, readPage } from '../page/page.ts';
import type { Piece } from './format.ts';

/** What is known of a page that was saved from the web with its circumstances. */
export type Fetched = Readonly<{
  /** The header of that name it was sent with. */
  contentType: string | null;
  address: string | null;
  /** Which page of an archive it is, counted from 1. */
  entry: number | null;
}>;

const NOT_FETCHED: Fetched = { contentType: null, address: null, entry: null };

/**
 * The article of a page. It is read where it is called, within the limits of size, depth and elements that keep the worst
 * page to a few seconds: a corpus is read in a thread of the library already.
 */
export function readPageFile(bytes: Uint8Array, stem: string, fetched: Fetched = NOT_FETCHED): Piece[] {
  const { contentType, address, entry } = fetched;
  const place = entry === null ? '' : `Entry ${entry}: `;
  const note = (severity: 'error' | 'warning', problem: string, advice: string): Piece => {
    return { note: { line: null, severity, problem: place + problem, advice } };
  };
  const { html } = decodePage(bytes, contentType);
  const fault = overLimit(html);
  if (fault !== null) return [note('error', fault, 'Save the article itself as text (.txt or .md).')];
  const page = readPage(html, address);
  const { title, source, date, byline, url, language, text } = page;
  if (text === '') {
    const problem = ['No article was found on the page.', ...page.notes].join(' ');
    return [note('error', problem, 'Save the article itself as text (.txt or .md).')];
  }
  const pieces: Piece[] = [];
  const words = wordCount(text);
  if (!page.teaser && words < FEW_WORDS)
    pieces.push(
      note(
        'warning',
        `Only ${words} words of text were found on the page.`,
        'Look whether that is the article; if not, save it as text.',
      ),
    );
  const extent = page.teaser ? { [EXTENT]: BEGINNING } : {};
  const fields = { title, source, date, byline: [...byline], url, language, ...extent };
  const draft = { fields, text, line: null, fallbackId: stem };
  return [...pieces, { draft: entry === null ? draft : { ...draft, entry } }];
}
