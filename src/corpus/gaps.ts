import type { Article } from './article.ts';
import type { Missing } from './draft.ts';
import type { Note } from './problem.ts';

const ADVICE: Readonly<Record<Missing, string>> = {
  id: 'Give every article an "id"; one made of its line number changes when lines move.',
  source: 'Say who published it: "source" in the metadata. Without it nothing can be cited in full.',
  date: 'Say when it was published: "date" in the metadata as YYYY-MM-DD, or "date YYYY-MM-DD" as the first line of a text.',
};

/** Counts what the articles of one file lack, so that a file of thousands gives one message rather than thousands. */
export class Gaps {
  readonly #found = new Map<Missing, { count: number; line: number | null }>();

  add(article: Article, missing: readonly Missing[]): void {
    for (const field of missing) {
      const found = this.#found.get(field);
      if (found) found.count++;
      else this.#found.set(field, { count: 1, line: article.line });
    }
  }

  /** One note for each field, with the line of the first article that lacks it. */
  notes(): Note[] {
    return [...this.#found].map(([field, { count, line }]) => ({
      line,
      severity: 'warning',
      problem: count === 1 ? `The article has no ${field}.` : `${count} articles have no ${field}, this one is the first.`,
      advice: ADVICE[field],
    }));
  }
}
