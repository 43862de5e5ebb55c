/** What of an article was not read, as problems: told by `byline check` and wherever quotes and figures are listed. */

import type { Article, Problem } from '../corpus/article.ts';
import { BUDGET, mayGoBeyond, type TellUnread, type Unread } from '../extract/budget.ts';
import { extractFigures } from '../extract/figures/figure.ts';
import { extractSpeech } from '../extract/speech/quote.ts';

/** The two readings of an article. */
export type Reading = Unread['what'];

/** Collects what is not read of one article; many paragraphs of a kind are one problem. */
export class UnreadParts {
  readonly #article: Article;
  readonly #parts: Unread[] = [];

  constructor(article: Article) {
    this.#article = article;
  }

  readonly tell: TellUnread = (unread) => void this.#parts.push(unread);

  /** One problem a reason. */
  problems(): Problem[] {
    const { file, line } = this.#article;
    return [this.#paragraphs(), this.#names(), this.#numbers(), this.#many('quotes'), this.#many('figures')].flatMap(
      (found) => (found === null ? [] : { file, line, severity: 'warning' as const, ...found }),
    );
  }

  #paragraphs(): Said | null {
    const long = this.#parts.filter((part) => part.why === 'paragraph');
    const [first] = long;
    if (first === undefined) return null;
    const { paragraph, characters } = first;
    return {
      problem: `The quotes of paragraph ${paragraph}${others(long.length)} were read in pieces: it has ${count(characters)} characters.`,
      advice:
        'Put blank lines between its paragraphs; a quotation that goes over the end of a piece is cut or missing.',
    };
  }

  #names(): Said | null {
    if (!this.#parts.some((part) => part.why === 'names')) return null;
    return {
      problem: `The article names more than ${count(BUDGET.names)} people and bodies; those named later are not told apart.`,
      advice:
        'Words of theirs are listed without a speaker, or not at all. Make several articles of it, or take lists of names out.',
    };
  }

  #many(what: Reading): Said | null {
    if (!this.#parts.some((part) => part.why === 'many' && part.what === what)) return null;
    return {
      problem: `The ${what} of the article were read up to the first ${count(BUDGET[what])}.`,
      advice: 'Make several articles of it.',
    };
  }

  #numbers(): Said | null {
    const tables = this.#parts.filter((part) => part.why === 'numbers');
    const [first] = tables;
    if (first === undefined) return null;
    const { paragraph, numbers } = first;
    const where = tables.length === 1 ? '' : ` and in ${count(tables.length - 1)} more places`;
    return {
      problem: `Figures in paragraph ${paragraph}${where} were not read: there are ${count(numbers)} numbers in one sentence.`,
      advice: 'Tables and lists of numbers are not read; write what counts as sentences.',
    };
  }
}

type Said = Pick<Problem, 'problem' | 'advice'>;

const count = (number: number): string => number.toLocaleString('en-US');
const others = (all: number): string => (all === 1 ? '' : ` and of ${count(all - 1)} more`);

/** An article that one of the extractors could not get through; the others go on. */
export function fault({ id, file, line }: Article, what: Reading): Problem {
  return {
    ...{ file, line, severity: 'warning' },
    problem: `The ${what} of ${id} could not be read.`,
    advice: 'The article is still searched. Please report it with the article.',
  };
}

/** An article that one of the extractors was stopped at. */
export function tooSlow({ id, file, line }: Article, what: Reading, seconds: number): Problem {
  return {
    ...{ file, line, severity: 'warning' },
    problem: `The ${what} of ${id} were not read: that took longer than ${count(seconds)} seconds.`,
    advice:
      'The article is still searched. It is tried again when its text has changed. Please report it with the article.',
  };
}

/** What is not read of an article, found out by reading it where that may be. */
export function unreadOf(article: Article): Problem[] {
  if (!mayGoBeyond(article.text)) return [];
  const unread = new UnreadParts(article);
  const faults: Problem[] = [];
  for (const [what, read] of [
    ['quotes', extractSpeech],
    ['figures', extractFigures],
  ] as const)
    try {
      read(article, unread.tell);
    } catch {
      faults.push(fault(article, what));
    }
  return [...unread.problems(), ...faults];
}
