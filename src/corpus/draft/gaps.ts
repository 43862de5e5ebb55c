import type { Article } from '../article.ts';
import type { Missing } from './draft.ts';
import type { Note } from '../problem.ts';

const ADVICE: Readonly<Record<Missing, string>> = {
  id: 'Give every article an "id"; one made of its line number changes when lines move.',
  source: 'Say who published it: "source" in the metadata. Without it nothing can be cited in full.',
  date: 'Say when it was published: "date" in the metadata as YYYY-MM-DD.',
};

/** A plain text has no metadata; what it can do instead. */
const ADVICE_FOR_TEXT: Readonly<Record<Missing, string>> = {
  ...ADVICE,
  source:
    'Name the outlet behind the author, in a line of its own above the story: "By Jane Doe, Harbor Courier". A name that ' +
    'is not taken for an outlet can be listed in outlets.yaml ("- name: …"), or make the file Markdown (.md) with "source".',
  date: 'Say when it was published in the first line: "date YYYY-MM-DD".',
};

/** Counts what the articles of one file lack, so that a file of thousands gives one message rather than thousands. */
export class Gaps {
  readonly #advice: Readonly<Record<Missing, string>>;
  readonly #found = new Map<Missing, { count: number; line: number | null }>();

  /** @param plain whether the file is plain text, which has no metadata */
  constructor(plain: boolean) {
    this.#advice = plain ? ADVICE_FOR_TEXT : ADVICE;
  }

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
      problem:
        count === 1 ? `The article has no ${field}.` : `${count} articles have no ${field}, this one is the first.`,
      advice: this.#advice[field],
    }));
  }
}
