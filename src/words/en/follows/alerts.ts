/** What the messages say that tell of new articles. */

import { join, say, strong, type Sentence } from '../../sentence.ts';
import { count } from '../count.ts';
import { followName } from './follows.ts';

type Named = Parameters<typeof followName>[0];

/** Stands above the title of the article. */
export const NEW_ARTICLE_LABEL = 'New article';
/** Of an article without a title. */
export const UNTITLED = 'untitled';

/** "term **cocaine** and speaker **Ana Roe**"; of many the first few. */
export function matchedFollows(follows: readonly Named[], most: number): Sentence {
  const shown = follows.slice(0, most).map(followName);
  const more = follows.length - shown.length;
  return join([...shown, ...(more > 0 ? [[`${more} more`]] : [])], ', ', ' and ');
}

/** "**12 more new articles today** for term **cocaine**". */
export function moreToday(articles: number, today: boolean, follows: readonly Named[], most: number): Sentence {
  const number = strong(`${count(articles, 'more new article')}${today ? ' today' : ''}`);
  return say`${number} for ${matchedFollows(follows, most)}`;
}

/** "**The tide** — Tide Post, 6 May 2031". */
export function listedArticle(title: string | null, cited: Sentence): Sentence {
  return say`${strong(title ?? UNTITLED)} — ${cited}`;
}

export const UNFOLLOW_BUTTON = 'Unfollow';

/** Of several on one message. */
export function unfollowButton(text: string): string {
  return `Unfollow ${text}`;
}
