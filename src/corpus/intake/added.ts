/** What comes of taking something in. */

import type { ArticleId } from '../article.ts';

/** An article that is in now, or why something is not. */
export type Added =
  | Readonly<{
      kind: 'article';
      what: 'added' | 'updated' | 'unchanged';
      id: ArticleId;
      title: string | null;
      from: string;
      file: string;
    }>
  /** Taken out before, and not asked for by name now. */
  | Readonly<{ kind: 'left out'; from: string; why: string }>
  | Readonly<{ kind: 'problem'; from: string; problem: string; advice: string }>;
