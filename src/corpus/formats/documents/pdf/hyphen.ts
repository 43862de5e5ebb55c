/** Words that a line end parted. */

import { WORD_ENDS } from './hyphen-table.ts';

const WORD = /\p{L}+(?:[-’']\p{L}+)*/gu;

/** How often words are printed within the lines of a document, in lower case. */
export type Vocabulary = ReadonlyMap<string, number>;

/** The words of a document's lines, without the pieces at their ends. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Map<string, number>();
  for (const line of lines) {
    const text = line.slice(0, line.length - pieceAtEnd(line).length).toLowerCase();
    for (const [word] of text.matchAll(WORD)) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/**
 * Puts two lines of a paragraph together. A hyphen at the end of the first one is taken out where the word is certain: it is
 * printed whole elsewhere in the document, or its second piece is the end of a word and no word. Else it stays: "well-" and
 * "known" may be "well-known".
 */
export function join(first: string, second: string, vocabulary: Vocabulary): string {
  if (first.endsWith('\u00ad')) return first.slice(0, -1) + second;
  const piece = pieceAtEnd(first);
  const tail = /^\p{L}+/u.exec(second)?.[0];
  if (piece === '' || tail === undefined)
    return /[\p{L}\p{N}][-/]$/u.test(first) ? first + second : `${first} ${second}`;
  const head = piece.slice(0, -1);
  if (head.includes('-') || !/^\p{Ll}/u.test(tail)) return first + second;
  const hyphened = vocabulary.has(`${head}-${tail}`.toLowerCase());
  const certain = !hyphened && (vocabulary.has((head + tail).toLowerCase()) || WORD_ENDS.has(tail.toLowerCase()));
  return certain ? first.slice(0, -1) + second : first + second;
}

/** The piece of a word before the hyphen that a line ends with, hyphen included; empty when it ends otherwise. */
function pieceAtEnd(line: string): string {
  if (!line.endsWith('-')) return '';
  let at = line.length - 1;
  while (at > 0 && /[\p{L}-]/u.test(line[at - 1] ?? '')) at--;
  return line.length - at > 1 ? line.slice(at) : '';
}
