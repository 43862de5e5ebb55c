/** Watching over the extraction: an article that would keep the library busy without end is set aside by name. */

import { createHash } from 'node:crypto';
import type { Article, ArticleId } from '../corpus/article.ts';
import type { Reading } from './unread.ts';

/** One reading of one article, of the text that it has now. */
export type Work = Readonly<{ article: ArticleId; what: Reading; digest: string }>;

/** Who watches. */
export type Oversight = Readonly<{
  /** Is told before each article, */
  begin: (work: Work) => void;
  /** and behind it. */
  end: () => void;
  /** What took too long before, and is not tried again. */
  setAside: readonly Work[];
  /** How long that was, for messages. */
  seconds: number;
}>;

/** The reading of an article. */
export function workOn({ id, text }: Article, what: Reading): Work {
  return { article: id, what, digest: createHash('sha1').update(text).digest('hex') };
}

/** Whether a reading took too long before; another text of the same article did not. */
export function isSetAside({ setAside }: Oversight, { article, what, digest }: Work): boolean {
  return setAside.some((work) => work.article === article && work.what === what && work.digest === digest);
}
