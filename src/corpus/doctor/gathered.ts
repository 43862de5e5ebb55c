/** What many files share is said once: counted, the first of them named. */

import type { Problem } from '../article.ts';

/** Files named beside the first one. */
const NAMED = 3;

type Row = { first: Problem; count: number; also: string[] };

/** Gathers problems that are said in the same words, in the order in which they came first. */
export class Gathered {
  readonly #rows = new Map<string, Row>();

  add(problem: Problem): void {
    const key = JSON.stringify([problem.severity, problem.problem, problem.advice]);
    const row = this.#rows.get(key);
    if (row === undefined) {
      this.#rows.set(key, { first: problem, count: 1, also: [] });
      return;
    }
    row.count++;
    if (row.also.length < NAMED) row.also.push(placeOf(problem));
  }

  /** One problem a row. */
  *problems(): Generator<Problem> {
    for (const { first, count, also } of this.#rows.values()) {
      const more = count - 1 - also.length;
      const others = more > 0 ? `${also.join(', ')} and ${more.toLocaleString('en-GB')} more` : also.join(', ');
      yield count === 1 ? first : { ...first, problem: `${first.problem} The same: ${others}.` };
    }
  }
}

/** "file:line", or the file alone. */
export function placeOf({ file, line }: Readonly<{ file: string; line: number | null }>): string {
  return line === null ? file : `${file}:${line}`;
}
