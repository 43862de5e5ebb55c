/** What comes of taking something in. */

import type { ArticleId, Problem } from '../article.ts';

/** An article that is in now, or why something is not. */
export type Added =
  | Readonly<{
      kind: 'article';
      what: 'added' | 'updated' | 'unchanged';
      id: ArticleId;
      title: string | null;
      from: string;
      file: string;
      /** What is wrong with an article that is taken in all the same; of one that has not changed it was said before. */
      problems: readonly Problem[];
    }>
  /** Taken out before, and not asked for by name now. */
  | Readonly<{ kind: 'left out'; from: string; why: string }>
  | Readonly<{ kind: 'problem'; from: string; problem: string; advice: string }>;
