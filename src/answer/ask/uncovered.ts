/**
 * The words of a question that nothing covers. "No passage mentions X" is said only when no form of X stands anywhere in
 * what was searched, which is found by looking at the texts themselves, never by a score.
 */

import { fold, stemWord } from '../../text/analyze.ts';
import type { Article } from '../../corpus/article.ts';

/** Words shorter than this are looked for letter by letter; of longer ones their beginning is enough. */
const SHORT = 5;
/** Letters that an ending may have: "bus" and "buses". */
const ENDING = 3;
/** So much of a word's beginning makes another word a form of it: "Brazil" and "Brazilian". */
const BEGINNING = 0.7;

/** Small words that stand within names, and letters that a short form has at most. */
const BETWEEN = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'del', 'y']);
const LONGEST = 6;

/** Bounded: without bounds an expression runs out of stack on a word of millions of letters. */
const PRINTED_WORD = /[\p{L}\p{N}\p{M}]{1,1000}(?:[.,'’-][\p{L}\p{N}\p{M}]{1,1000}){0,99}/gu;
const LETTERS = /\p{L}[\p{L}'’]{0,999}/gu;

/** The printed words of some articles, folded, and their capitalised runs for short forms. */
export class PrintedWords {
  readonly #words = new Set<string>();
  readonly #stems = new Set<string>();
  readonly #initials = new Set<string>();

  constructor(articles: Iterable<Article>) {
    for (const article of articles) {
      const language = article.language ?? 'en';
      for (const text of [article.title ?? '', article.text, article.source ?? '', ...article.byline]) {
        for (const [word] of text.matchAll(PRINTED_WORD)) {
          const folded = fold(word);
          if (this.#words.has(folded)) continue;
          this.#words.add(folded);
          for (const part of folded.split(/[.,'’-]/)) {
            this.#words.add(part);
            this.#stems.add(stemWord(part, language));
          }
          this.#words.add(folded.replace(/[.,'’-]/g, ''));
        }
        this.#addNames(text);
      }
    }
  }

  /** "Centers for Disease Control and Prevention" may stand for any run of its initials: CDC, CDCP, DCP. */
  #addNames(text: string): void {
    let initials: string[] = [];
    let end = -1;
    for (const { 0: word, index } of text.matchAll(LETTERS)) {
      const joined = index === end + 1 && /[ -]/.test(text.charAt(end));
      end = index + word.length;
      if (!joined) initials = [];
      if (/^\p{Lu}/u.test(word)) {
        initials.push(word.charAt(0).toLowerCase());
        for (let from = Math.max(0, initials.length - LONGEST); from < initials.length - 1; from++)
          this.#initials.add(initials.slice(from).join(''));
      } else if (!BETWEEN.has(word)) initials = [];
    }
  }

  /** A name of several words is printed where each of them is, or its first letters: "U.S." for "United States". */
  #hasName(words: readonly string[], language: string): boolean {
    const own = words.filter((word) => !BETWEEN.has(word));
    return (
      own.every((word) => this.has(word, language)) || this.#words.has(own.map((word) => word.charAt(0)).join('.'))
    );
  }

  /** True when some form of a word is printed: itself, its stem, a word that begins alike or holds it, or what it is short for. */
  has(typed: string, language: string): boolean {
    const word = fold(typed).replace(/['’]s$/, '');
    if (this.#words.has(word) || this.#stems.has(stemWord(word, language))) return true;
    if (/\s/.test(word)) return this.#hasName(word.split(/\s+/), language);
    const bare = word.replace(/[.,'’-]/g, '');
    if (this.#words.has(bare) || this.#initials.has(bare)) return true;
    if (word.split(/[.,'’-]/).some((part) => part.length >= SHORT && part !== word && this.has(part, language)))
      return true;
    if (/\d/.test(bare)) return false;
    if (bare.length < SHORT) {
      for (const printed of this.#words)
        if (printed.startsWith(bare) && printed.length <= bare.length + ENDING) return true;
      return false;
    }
    const beginning = bare.slice(0, Math.max(4, Math.ceil(BEGINNING * bare.length)));
    for (const printed of this.#words)
      if (
        printed.startsWith(beginning) ||
        (printed.length >= 4 && bare.startsWith(printed) && printed.length >= BEGINNING * bare.length) ||
        printed.includes(bare)
      )
        return true;
    return false;
  }
}
