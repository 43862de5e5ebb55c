/** Looking at and cutting the words of a question. */

import type { Span } from '../../../text/span.ts';

/** Longer questions are cut here: nobody asks so much, and every word costs. */
export const MAX_QUESTION_CHARS = 1000;

/** A question trimmed and cut between words, since half a word would be searched for. */
export function capped(question: string): string {
  const text = question.trim();
  if (text.length <= MAX_QUESTION_CHARS) return text;
  const head = text.slice(0, MAX_QUESTION_CHARS);
  if (/^\s/.test(text.slice(MAX_QUESTION_CHARS))) return head.trimEnd();
  const space = head.search(/\s\S*$/);
  if (space > 0) return head.slice(0, space).trimEnd();
  // No sign is cut in half either.
  return /[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.&’'-]*/gu;
/** Between the words of one name: "Marks & Sons". */
const GAP = /^ (?:& )?$/;
const REACH = 100;

/**
 * The longest run of words from a place on that `accepts`, with what was made of it. The sign of the genitive and the full
 * stop behind its last word may belong to it or not.
 */
export function longestRun<T>(
  text: string,
  from: number,
  most: number,
  accepts: (words: string, end: number) => T | null,
): (Span & Readonly<{ value: T }>) | null {
  const ends: string[] = [];
  let end = from;
  for (const { 0: word, index } of text.slice(from, from + REACH).matchAll(WORD)) {
    const gap = text.slice(end, from + index);
    if (ends.length === 0 ? gap !== '' : !GAP.test(gap)) break;
    end = from + index + word.length;
    ends.push(text.slice(from, end));
    if (ends.length === most) break;
  }
  for (const run of ends.reverse())
    for (const words of new Set([run, run.replace(/[.’'-]{1,9}$/, ''), run.replace(/[’']s$/i, '')])) {
      const value = words === '' ? null : accepts(words, from + words.length);
      if (value !== null) return { start: from, end: from + words.length, value };
    }
  return null;
}

/** What is found, without what stands within the words of another: "Roe" in "Ana Roe". */
export function outermost<T>(found: readonly T[], spanOf: (one: T) => Span | undefined): T[] {
  const within = (inner: Span | undefined, outer: Span | undefined) =>
    inner !== undefined &&
    outer !== undefined &&
    inner.start >= outer.start &&
    inner.end <= outer.end &&
    inner.end - inner.start < outer.end - outer.start;
  return found.filter((one) => !found.some((other) => within(spanOf(one), spanOf(other))));
}

/** Signs that led to words taken out. */
const DANGLING = /[ ,;:(–—-]{1,1000}$/;

/** Takes spans out of a text; what is left closes up. */
export function without(text: string, spans: readonly Span[]): string {
  let left = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > from) left += text.slice(from, start) + ' ';
    from = Math.max(from, end);
  }
  return (left + text.slice(from))
    .replace(/\s{1,1000}/g, ' ')
    .replace(/ (?=[,.;:?!)])/g, '')
    .replace(/[,;:](?=[,.;:?!])/g, '')
    .replace(/^[ ,.;:?!)–—-]+/, '')
    .trimEnd()
    .replace(DANGLING, '');
}

/** True where a text is typed without any capital, or with nothing else: then capitals tell nothing. */
export function isOneCase(text: string): boolean {
  return text === text.toLowerCase() || text === text.toUpperCase();
}
