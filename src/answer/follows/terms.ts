/** Terms: the words of a follow stand one after the other in a passage, in any form; words of grammar between them do not count. */

import { contentOf, LANGUAGES, type ArticleRead, type Language, type PassageRead } from './article-read.ts';
import { Postings } from './postings.ts';
import type { MatchedPassage } from './wanted.ts';

/** What is looked for, by the language of the article. */
export type Term = Readonly<Record<Language, readonly string[]>>;

/** @returns `null` where nothing is left of it to look for */
export function readTerm(text: string): Term | null {
  const read = (language: Language) => contentOf(text, language).map(({ term }) => term);
  const term = { en: read('en'), es: read('es') };
  return LANGUAGES.every((language) => term[language].length > 0) ? term : null;
}

/** Where the words stand one after the other; the places of the first of them. */
function placeOf(words: readonly string[], { tokens }: PassageRead): number {
  const last = tokens.length - words.length;
  for (let at = 0; at <= last; at++) if (beginsAt(words, tokens, at)) return at;
  return -1;
}

function beginsAt(words: readonly string[], tokens: PassageRead['tokens'], at: number): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[at + i]?.term !== words[i]) return false;
  return true;
}

/** The first passage of an article that has a term; `null` where none has. */
export function termIn(term: Term, read: ArticleRead): MatchedPassage | null {
  const words = term[read.language];
  for (const one of read.passages) {
    if (!words.every((word) => one.terms.has(word))) continue;
    const at = placeOf(words, one);
    const [first, last] = [one.tokens[at], one.tokens[at + words.length - 1]];
    if (first === undefined || last === undefined) continue;
    const from = one.passage.start;
    return read.shown(one.passage, { start: from + first.start, end: from + last.end });
  }
  return null;
}

/** Terms under their first word. */
export class TermPostings<Entry extends Readonly<{ read: Term }>> {
  readonly #byWord: Readonly<Record<Language, Postings<Entry>>> = { en: new Postings(), es: new Postings() };

  constructor(entries: Iterable<Entry>) {
    for (const entry of entries)
      for (const language of LANGUAGES) this.#byWord[language].add(entry.read[language][0] ?? '', entry);
  }

  /** Those whose words begin somewhere in an article and go on there. */
  in(read: ArticleRead): ReadonlySet<Entry> {
    const found = new Set<Entry>();
    for (const { tokens } of read.passages)
      for (const [at, { term }] of tokens.entries())
        for (const entry of this.#byWord[read.language].get(term))
          if (!found.has(entry) && beginsAt(entry.read[read.language], tokens, at)) found.add(entry);
    return found;
  }
}
