/** Paragraphs that many articles of an outlet print: furniture that no pattern knows. */

import type { Article } from '../article.ts';
import { lineEnds } from './raw-files.ts';

/** Articles of one outlet that a paragraph must stand in, and of how large a share of them. */
const FEWEST = 4;
const SHARE = 0.02;
/** A longer paragraph is printed twice, but it is no furniture. */
const LONGEST = 400;
/** Text of a paragraph that is kept to be shown. */
const SHOWN = 60;

/** A paragraph in several articles of an outlet. */
export type Repeated = Readonly<{
  outlet: string | null;
  text: string;
  articles: number;
  file: string;
  line: number | null;
  /** Line ends between it and the end of that article. */
  fromEnd: number;
  /** How many other paragraphs of the outlet are repeated too. */
  others: number;
}>;

type Seen = {
  count: number;
  /** The article it was met in last. */
  last: number;
  readonly file: string;
  readonly line: number | null;
  readonly fromEnd: number;
  shown: string | null;
};
type Outlet = { articles: number; paragraphs: Map<number, Seen> };

/** Counts paragraphs by a 53-bit hash of their words; their texts are not kept. */
export class RepeatedParagraphs {
  readonly #outlets = new Map<string | null, Outlet>();
  #articles = 0;

  /** Adds an article that says something of its own; copies of others print their paragraphs again anyway. */
  add({ source, file, line, text: body, paragraphs }: Article): void {
    const number = this.#articles++;
    const outlet = this.#outlets.get(source) ?? { articles: 0, paragraphs: new Map<number, Seen>() };
    this.#outlets.set(source, outlet);
    outlet.articles++;
    let fromEnd = lineEnds(body);
    let counted = 0;
    for (const { text, start, furniture, isHeading } of paragraphs) {
      if (furniture || isHeading === true || text.length > LONGEST) continue;
      fromEnd -= lineEnds(body.slice(counted, start));
      counted = start;
      const key = hashOf(text.toLowerCase().replace(/\s+/g, ' '));
      const seen = outlet.paragraphs.get(key);
      if (seen === undefined) {
        outlet.paragraphs.set(key, { count: 1, last: number, file, line, fromEnd, shown: null });
      } else if (seen.last !== number) {
        seen.count++;
        seen.last = number;
        seen.shown ??= text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
      }
    }
  }

  /** The most repeated paragraph of each outlet. */
  *found(): Generator<Repeated> {
    for (const [outlet, { articles, paragraphs }] of this.#outlets) {
      const most = Math.max(FEWEST, articles * SHARE);
      const many = [...paragraphs.values()].filter(({ count }) => count >= most).sort((a, b) => b.count - a.count);
      const [first, ...others] = many;
      if (first === undefined) continue;
      const { file, line, fromEnd, count, shown } = first;
      yield { outlet, text: shown ?? '', articles: count, file, line, fromEnd, others: others.length };
    }
  }
}

/** Two hashes of 32 and 21 bits (FNV-1a with two beginnings) as one whole number. */
function hashOf(text: string): number {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 15;
  }
  return (b >>> 11) * 2 ** 32 + (a >>> 0);
}

/** What to say of it. */
export function saidOf({ outlet, text, articles, others }: Repeated): string {
  const of = outlet === null ? 'without an outlet' : `of ${outlet}`;
  const more = others === 0 ? '' : others === 1 ? '; so does 1 other paragraph' : `; so do ${others} other paragraphs`;
  return `"${text}" stands in ${articles.toLocaleString('en-GB')} articles ${of}${more}.`;
}
